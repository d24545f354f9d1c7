import type { Cafe } from '../../../domain/menu/menu.ts'
import { useOrder } from '../../api/use-order.ts'
import { ConnectionBanner } from '../../ui/ConnectionBanner.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { orderText } from '../../ui/text/en/customer/order.ts'
import { InAppLink } from '../InAppLink.tsx'
import { useStored } from '../../ui/stored.ts'
import { myOrders, type MyOrder } from './my-orders.ts'
import { OrderView } from './OrderView.tsx'

/** One order of this device on its way to the counter. */
export function OrderPage({ orderId, cafe }: { orderId: string; cafe: Cafe | undefined }) {
  const key = useStored(myOrders).find((order) => order.orderId === orderId)
  return key ? <KnownOrder myOrder={key} cafe={cafe} /> : <NotHere />
}

function KnownOrder({ myOrder, cafe }: { myOrder: MyOrder; cafe: Cafe | undefined }) {
  const { order, refusal, connection } = useOrder(myOrder)
  if (refusal) return <NotHere />
  return (
    <>
      <ConnectionBanner state={connection} knownAtMs={order?.asOfMs} />
      {order ? (
        <OrderView order={order} orderKey={myOrder} cafe={cafe} connection={connection} />
      ) : (
        <div className="mx-auto max-w-xl space-y-4 px-5 py-8">
          <LiveRegion text={orderText.loading} />
          <Skeleton className="h-52 w-full" />
          <Skeleton className="h-40 w-full" />
        </div>
      )}
    </>
  )
}

function NotHere() {
  return (
    <>
      <h1 className="sr-only">{orderText.notHere}</h1>
      <EmptyState art={<ItemArt item={{ id: 'plate', categoryId: '' }} />} title={orderText.notHere}>
        <p className="pb-5">{orderText.notHereHint}</p>
        <InAppLink
          to={{ at: 'menu' }}
          className="pressable inline-flex min-h-11 items-center rounded-full bg-espresso px-5 font-semibold text-on-espresso"
        >
          {orderText.backToMenu}
        </InAppLink>
      </EmptyState>
    </>
  )
}
