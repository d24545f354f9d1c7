import type { PlaceReply } from '../../../contract/orders.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { clockTime } from '../../ui/clock.ts'
import { Icon } from '../../ui/Icon.tsx'
import { bellaText } from '../../ui/text/en/customer/bella.ts'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { InAppLink } from '../InAppLink.tsx'

/** An order that is in the books: its number, when it is promised for, and where to watch it. */
export function Placed({ order: { orderId, number, promise }, cafe }: { order: PlaceReply; cafe: Cafe }) {
  return (
    <div className="receipt animate-rise rounded-t-[1.5rem] bg-sage px-5 pt-5 text-center text-leaf-ink">
      <p className="text-sm font-semibold tracking-[0.14em] uppercase">{bellaText.number}</p>
      <p className="font-display text-[4.5rem] leading-none font-semibold tracking-tighter tabular-nums">{number}</p>
      <p className="flex items-center justify-center gap-2 pt-2 pb-4 font-medium">
        <Icon name="clock" />
        {cartText.readyAbout(clockTime(promise.readyAtMs, cafe.timeZone))}
      </p>
      <InAppLink
        to={{ at: 'order', orderId }}
        className="pressable mb-4 inline-flex min-h-12 items-center gap-2 rounded-full bg-leaf px-6 font-semibold text-on-leaf shadow-[0_3px_0_var(--color-leaf-deep)]"
      >
        {bellaText.follow}
        <Icon name="chevron-right" className="size-4" />
      </InAppLink>
    </div>
  )
}
