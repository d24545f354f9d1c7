import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { formatCents, sumCents } from '../../../domain/money/cents.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { go } from '../place-in-url.ts'
import { useStored } from '../../ui/stored.ts'
import { cartStore, unitsOf } from './cart-store.ts'

/** On a small screen, the order waits at the foot of the page. Shows the menu's prices, before tax. */
export function CartBar({ index }: { index: MenuIndex }) {
  const lines = useStored(cartStore)
  const units = unitsOf(lines)
  if (units === 0) return null
  const priced = lines.map(({ line }) => priceLine(index, line))
  const subtotalCents = sumCents(priced.map((line) => (line.ok ? line.value.lineCents : 0)))
  return (
    <div className="fixed inset-x-0 bottom-0 z-30 px-4 pt-6 pb-[max(0.9rem,env(safe-area-inset-bottom))] bg-linear-to-t from-paper from-60% to-transparent">
      <button
        type="button"
        onClick={() => go({ at: 'cart' })}
        className="animate-rise pressable mx-auto flex min-h-15 w-full max-w-xl items-center gap-3 rounded-full bg-cherry ps-3 pe-6 text-on-cherry shadow-[0_4px_0_var(--color-cherry-deep),0_16px_32px_-8px_rgb(0_0_0/0.4)]"
      >
        <span
          key={units}
          aria-hidden="true"
          className="animate-pop grid size-9 place-items-center rounded-full bg-on-cherry font-semibold text-[#8a1420] tabular-nums"
        >
          {units}
        </span>
        <span className="text-lg font-semibold">{menuText.viewOrder}</span>
        <span className="sr-only">{menuText.inOrder(units)}</span>
        <span className="ms-auto font-display text-xl font-semibold tabular-nums">
          {formatCents(subtotalCents, index.menu.cafe.currency)}
        </span>
      </button>
    </div>
  )
}
