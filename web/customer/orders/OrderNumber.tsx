import type { OrderReply } from '../../../contract/orders.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import { isOpen } from '../../../domain/order/status.ts'
import { clockTime, minutesUntil } from '../../ui/clock.ts'
import { orderText } from '../../ui/text/en/customer/order.ts'
import { useNow } from '../../ui/use-now.ts'

/** What was known this long ago is said to be old. */
const OLD_MS = 60_000

const LOOKS = {
  pending: 'bg-card',
  preparing: 'bg-butter',
  ready: 'bg-leaf text-on-leaf',
  completed: 'bg-card',
  cancelled: 'bg-blush',
} as const

type OrderNumberProps = { order: OrderReply; cafe: Cafe | undefined; isLive: boolean }

/** The number that is called out, large enough to be held up at the counter. */
export function OrderNumber({ order, cafe, isLive }: OrderNumberProps) {
  const nowMs = useNow()
  const { number, status, customer: person, promise, position, asOfMs } = order
  const minutes = minutesUntil(promise.readyAtMs, nowMs, 0)
  return (
    <section
      key={status}
      className={`receipt grain rounded-t-[1.75rem] px-6 pt-7 text-center ${LOOKS[status]} ${status === 'ready' ? 'animate-pop' : ''}`}
    >
      <h1 className="font-display text-[1.9rem] leading-tight font-semibold">{orderText.heading[status]}</h1>
      <p className="pt-4 text-sm font-semibold tracking-[0.14em] uppercase opacity-85">{orderText.number}</p>
      <p className="font-display text-[clamp(6rem,34vw,9.5rem)] leading-none font-semibold tracking-tighter tabular-nums">
        {number}
      </p>
      <div className="space-y-0.5 pt-3 pb-6 text-lg">
        {isOpen(status) && (
          <>
            <p className="font-medium">
              {orderText.readyAbout(clockTime(promise.readyAtMs, cafe?.timeZone))}
              {', '}
              {minutes > 0 ? orderText.inMinutes(minutes) : orderText.anyMoment}
            </p>
            {position !== undefined && <p>{orderText.position(position)}</p>}
          </>
        )}
        {status === 'ready' && <p className="font-medium">{orderText.readyHint(person.name)}</p>}
        {status === 'completed' && <p>{orderText.doneHint}</p>}
        {!isLive && nowMs - asOfMs > OLD_MS && (
          <p className="pt-2 text-sm opacity-85">{orderText.asOf(clockTime(asOfMs, cafe?.timeZone))}</p>
        )}
      </div>
    </section>
  )
}
