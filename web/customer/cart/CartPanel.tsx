import { useQuote } from '../../api/use-quote.ts'
import type { Menu } from '../../api/use-menu.ts'
import { lineOf } from '../../api/refusal.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { useStored } from '../../ui/stored.ts'
import { CartSuggestions } from '../suggestions/CartSuggestions.tsx'
import { AllergyPicker } from './AllergyPicker.tsx'
import { CartLineRow } from './CartLineRow.tsx'
import { cartStore } from './cart-store.ts'
import { customerStore } from './customer-store.ts'
import { FulfilmentField } from './FulfilmentField.tsx'
import { PlaceForm } from './PlaceForm.tsx'
import { Totals } from './Totals.tsx'

/** The order as a till receipt: what is in it, who it is for, what it comes to, and the button that places it. */
export function CartPanel({ menu }: { menu: Menu }) {
  const lines = useStored(cartStore)
  const { fulfilment } = useStored(customerStore)
  const quote = useQuote({ lines: lines.map(({ line }) => cartLineOf(line)), fulfilment })
  const refusal = quote.data && !quote.data.ok ? quote.data.refusal : undefined
  const refusedLine = refusal && lineOf(refusal)
  const title = (
    <h2 id="cart-title" className="text-center font-display text-[1.7rem] font-semibold tracking-tight">
      {cartText.title}
    </h2>
  )

  if (lines.length === 0)
    return (
      <div className="receipt rounded-t-2xl bg-card px-5 pt-6">
        {title}
        <div className="double-rule mt-3" />
        <EmptyState art={<ItemArt item={{ id: 'latte', categoryId: '' }} />} title={cartText.empty}>
          {cartText.emptyHint}
        </EmptyState>
      </div>
    )
  return (
    <div className="receipt rounded-t-2xl bg-card px-5 pt-6">
      {title}
      <div className="double-rule mt-3" />
      <ul className="divide-y divide-line">
        {lines.map((kept, at) => (
          <CartLineRow key={kept.key} kept={kept} menu={menu} refusal={at === refusedLine ? refusal : undefined} />
        ))}
      </ul>
      <CartSuggestions cart={lines} cafe={menu.menu.cafe} />
      <div className="perforated my-4" />
      <FulfilmentField />
      <AllergyPicker />
      <div className="perforated my-4" />
      <Totals
        quote={quote.data?.ok ? quote.data.value : undefined}
        failed={quote.failureCount > 0}
        refused={refusal !== undefined}
        cafe={menu.menu.cafe}
      />
      <PlaceForm
        quote={quote.data?.ok && !quote.isPlaceholderData ? quote.data.value : undefined}
        refusal={refusal}
        currency={menu.menu.cafe.currency}
      />
    </div>
  )
}

function cartLineOf(line: ReturnType<typeof cartStore.get>[number]['line']) {
  return { ...line, options: line.options.map((option) => ({ ...option })) }
}
