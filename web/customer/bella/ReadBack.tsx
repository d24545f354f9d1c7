import type { BellaReply, Cart } from '../../../contract/conversation.ts'
import type { QuoteReply } from '../../../contract/orders.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { Button } from '../../ui/Button.tsx'
import { describeLine } from '../../ui/describe-line.ts'
import { useStored } from '../../ui/stored.ts'
import { common } from '../../ui/text/en/common.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { cartStore } from '../cart/cart-store.ts'
import { Totals } from '../cart/Totals.tsx'
import { sameLines } from './same-make.ts'

type ReadBackProps = {
  quote: QuoteReply
  cart: Cart
  /** The yes first. */
  buttons: BellaReply['buttons']
  cafe: Cafe
  onSay: (text: string) => void
}

/** The whole order with its total, to be agreed to. Where a tap has changed the order since, there is nothing to agree to. */
export function ReadBack({ quote, cart, buttons, cafe, onSay }: ReadBackProps) {
  const lines = useStored(cartStore)
  const isCurrent = sameLines(
    lines.map(({ line }) => line),
    cart.lines,
  )
  return (
    <div role="group" aria-labelledby="read-back" className="receipt rounded-t-[1.5rem] bg-card px-5 pt-4">
      <h3 id="read-back" className="text-center font-display text-xl font-semibold">
        {bellaText.readBack}
      </h3>
      <div className="double-rule mt-2" />
      <ul className="divide-y divide-line py-1">
        {quote.lines.map((line, at) => (
          <li key={at} className="flex items-start gap-3 py-2">
            <span className="min-w-6 shrink-0 font-semibold whitespace-nowrap tabular-nums">{line.quantity}×</span>
            <span className="min-w-0 flex-1">
              <span className="block font-display leading-snug font-semibold">{line.name}</span>
              <span className="block text-sm leading-snug text-soft">{describeLine(line).join(', ')}</span>
              {line.note && <span className="block text-sm italic">{line.note}</span>}
            </span>
            <span className="font-display tabular-nums">{formatCents(line.lineCents, cafe.currency)}</span>
          </li>
        ))}
      </ul>
      <p className="pb-3 text-sm text-soft">{common.fulfilment[quote.fulfilment]}</p>
      <div className="perforated mb-3" />
      <Totals quote={quote} failed={false} refused={false} cafe={cafe} />
      {isCurrent ? (
        <div className="flex flex-wrap gap-2 pt-4 pb-3 *:flex-1">
          {buttons.map(({ label, say }, at) => (
            <Button key={label} tone={at === 0 ? 'primary' : 'quiet'} onPress={() => onSay(say)}>
              <span className="whitespace-nowrap">{label}</span>
            </Button>
          ))}
        </div>
      ) : (
        <div className="pt-4 pb-3 text-center">
          <p role="status" className="pb-2 font-medium">
            {bellaText.orderChanged}
          </p>
          <Button tone="primary" wide onPress={() => onSay(bellaText.readAgainSay)}>
            {bellaText.readAgain}
          </Button>
        </div>
      )}
    </div>
  )
}
