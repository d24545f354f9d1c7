import type { OrderReply } from '../../../contract/orders.ts'
import { allergenName } from '../../../domain/allergen/allergens.ts'
import type { Cafe } from '../../../domain/menu/menu.ts'
import type { ConnectionState } from '../../api/live-stream.ts'
import type { OrderKey } from '../../api/use-order.ts'
import { Icon } from '../../ui/Icon.tsx'
import { listOf } from '../../ui/list-of.ts'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { common } from '../../ui/text/en/common.ts'
import { orderText } from '../../ui/text/en/customer/order.ts'
import { useTitle } from '../../ui/use-title.ts'
import { InAppLink } from '../InAppLink.tsx'
import { CancelOrder } from './CancelOrder.tsx'
import { OrderLines } from './OrderLines.tsx'
import { OrderNumber } from './OrderNumber.tsx'
import { StatusSteps } from './StatusSteps.tsx'
import { useReadyBuzz } from './use-ready-buzz.ts'

type OrderViewProps = { order: OrderReply; orderKey: OrderKey; cafe: Cafe | undefined; connection: ConnectionState }

export function OrderView({ order, orderKey, cafe, connection }: OrderViewProps) {
  const { number, status, allergies, cancelReason } = order
  useTitle(orderText.documentTitle(number, common.status[status], cafe?.name ?? common.cafe))
  useReadyBuzz(status)
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-5 pt-2 pb-16 lg:max-w-4xl lg:grid-cols-2 lg:gap-8">
      <LiveRegion text={orderText.announce(number, orderText.heading[status])} />
      <div className="space-y-5">
        <OrderNumber order={order} cafe={cafe} isLive={connection.kind === 'live'} />
        {status !== 'cancelled' && <StatusSteps status={status} />}
        {cancelReason && <p className="text-center text-soft">{orderText.reason(cancelReason)}</p>}
      </div>
      <div className="space-y-5">
        <OrderLines order={order} cafe={cafe} />
        {allergies.length > 0 && (
          <p className="flex gap-2 rounded-xl bg-blush p-3 font-medium text-cherry-ink">
            <Icon name="alert" />
            {orderText.allergies(listOf(allergies.map(allergenName)))}
          </p>
        )}
        <div className="flex flex-wrap items-start gap-3">
          <InAppLink
            to={{ at: 'menu' }}
            className="pressable inline-flex min-h-11 items-center gap-2 rounded-full border border-edge/60 bg-card px-4 font-semibold"
          >
            <Icon name="cup" />
            {orderText.orderMore}
          </InAppLink>
          {status === 'pending' && <CancelOrder orderKey={orderKey} />}
        </div>
      </div>
    </div>
  )
}
