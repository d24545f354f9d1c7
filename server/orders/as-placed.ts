import type { PlaceReply } from '../../contract/orders.ts'
import type { OrderRow } from '../store/tables.ts'

export type PlacedRow = Pick<
  OrderRow,
  'order_id' | 'number' | 'total_cents' | 'promised_at_ms' | 'placed_at_ms' | 'placed_version'
>

/** An order as it was when it was placed, whatever has become of it since; its token apart, which is made when it is shown. */
export function asPlaced(order: PlacedRow): Omit<PlaceReply, 'token'> {
  return {
    orderId: order.order_id,
    number: order.number,
    status: 'pending',
    totalCents: order.total_cents,
    promise: {
      readyAtMs: order.promised_at_ms,
      waitSeconds: Math.round((order.promised_at_ms - order.placed_at_ms) / 1_000),
    },
    version: order.placed_version,
  }
}
