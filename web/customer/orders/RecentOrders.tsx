import { Icon } from '../../ui/Icon.tsx'
import { menuText } from '../../ui/text/en/customer/menu.ts'
import { useNow } from '../../ui/use-now.ts'
import { InAppLink } from '../InAppLink.tsx'
import { useStored } from '../../ui/stored.ts'
import { myOrders, recentOrders } from './my-orders.ts'

const SHOWN_MAX = 3

/** The way back to the orders of this device. */
export function RecentOrders({ hereId }: { hereId: string | undefined }) {
  const nowMs = useNow(60_000)
  const orders = recentOrders(useStored(myOrders), nowMs).slice(0, SHOWN_MAX)
  if (orders.length === 0) return null
  return (
    <nav aria-label={menuText.recentOrders} className="flex gap-2">
      {orders.map(({ orderId, number }) => (
        <InAppLink
          key={orderId}
          to={{ at: 'order', orderId }}
          label={menuText.seeOrder(number)}
          className={`pressable inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-full border px-3.5 font-semibold tabular-nums ${orderId === hereId ? 'border-espresso bg-espresso text-on-espresso' : 'border-edge/60 bg-card text-ink'}`}
        >
          <Icon name="receipt" className="size-4" />
          {number}
        </InAppLink>
      ))}
    </nav>
  )
}
