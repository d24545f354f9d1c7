import { formatCents, sumCents } from '../../../domain/money/cents.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import type { Menu } from '../../api/use-menu.ts'
import { describeLine } from '../../ui/describe-line.ts'
import { useStored } from '../../ui/stored.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { cartStore, unitsOf, type KeptLine } from '../cart/cart-store.ts'
import { go } from '../place-in-url.ts'
import { useLit } from './highlights.ts'

/** The order, where it cannot stand beside: small, and changing while it is spoken of. Shows the menu's prices, before tax. */
export function CartStrip({ menu }: { menu: Menu }) {
  const lines = useStored(cartStore)
  if (lines.length === 0) return null
  const priced = lines.map(({ line }) => priceLine(menu.index, line))
  const subtotalCents = sumCents(priced.map((line) => (line.ok ? line.value.lineCents : 0)))
  return (
    <section aria-label={bellaText.cart} className="border-b border-line bg-card">
      <ul
        tabIndex={0}
        aria-label={bellaText.cart}
        className="max-h-[min(11rem,24dvh)] overflow-y-auto px-4 pt-2 -outline-offset-4"
      >
        {lines.map((kept) => (
          <StripLine key={kept.key} kept={kept} menu={menu} />
        ))}
      </ul>
      <div className="flex items-center justify-between gap-3 ps-4 pe-3 pb-2">
        <p className="text-sm text-soft">
          {menuText.inOrder(unitsOf(lines))} · {formatCents(subtotalCents, menu.menu.cafe.currency)}
        </p>
        <button
          type="button"
          onClick={() => go({ at: 'cart' })}
          className="pressable min-h-11 rounded-full px-3 font-semibold text-cherry-ink underline-offset-4 hover:underline"
        >
          {bellaText.seeCart}
        </button>
      </div>
    </section>
  )
}

function StripLine({ kept: { key, line }, menu: { index } }: { kept: KeptLine; menu: Menu }) {
  const isLit = useLit(key)
  const priced = priceLine(index, line)
  const name = index.items.get(line.itemId)?.name ?? cartText.gone
  const details = [...(priced.ok ? describeLine(priced.value) : []), ...(line.note ? [line.note] : [])]
  return (
    <li
      ref={(element) => {
        if (isLit) element?.scrollIntoView({ block: 'nearest' })
      }}
      className={`-mx-2 flex gap-2 rounded-lg px-2 py-1 transition-colors duration-700 ${isLit ? 'bg-butter' : ''}`}
    >
      <span className="min-w-6 shrink-0 font-semibold whitespace-nowrap tabular-nums">{line.quantity}×</span>
      <span className="min-w-0 flex-1 leading-snug">
        <span className="font-display font-semibold">{name}</span>
        {details.length > 0 && (
          <span className={`text-sm ${isLit ? 'text-ink' : 'text-soft'}`}> {details.join(', ')}</span>
        )}
      </span>
    </li>
  )
}
