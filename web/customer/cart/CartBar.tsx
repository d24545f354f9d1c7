import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { formatCents, sumCents } from '../../../domain/money/cents.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { go } from '../place-in-url.ts'
import { useStored } from '../../ui/stored.ts'
import { cartStore, unitsOf } from './cart-store.ts'

/** The order, waiting at the foot of a small screen. Shows the menu's prices, before tax. */
export function CartBar({ index }: { index: MenuIndex }) {
  const lines = useStored(cartStore)
  const units = unitsOf(lines)
  if (units === 0) return null
  const priced = lines.map(({ line }) => priceLine(index, line))
  const subtotalCents = sumCents(priced.map((line) => (line.ok ? line.value.lineCents : 0)))
  return (
    <button
      type="button"
      onClick={() => go({ at: 'cart' })}
      className="animate-rise pressable pointer-events-auto flex min-h-15 min-w-0 flex-[1_1_100%] items-center gap-2.5 rounded-full bg-cherry ps-3 pe-5 xs:flex-[1_1_15rem] text-on-cherry shadow-[0_4px_0_var(--color-cherry-deep),0_16px_32px_-8px_rgb(0_0_0/0.4)]"
    >
      <span
        key={units}
        aria-hidden="true"
        className="animate-pop grid size-9 place-items-center rounded-full bg-on-cherry font-semibold text-[#8a1420] tabular-nums"
      >
        {units}
      </span>
      <span className="font-semibold whitespace-nowrap min-[26rem]:text-lg">{menuText.viewOrder}</span>
      <span className="sr-only">{menuText.inOrder(units)}</span>
      <span className="ms-auto font-display text-xl font-semibold tabular-nums">
        {formatCents(subtotalCents, index.menu.cafe.currency)}
      </span>
    </button>
  )
}
