import { digest } from '../orders/keys.ts'
import type { Shop } from '../orders/shop.ts'
import { readOrderByKey } from '../store/queries/read-orders.ts'
import type { Ordered, ReadBack } from './conversation.ts'
import { orderKey } from './order-key.ts'

/**
 * The order that a read-back made without the conversation knowing of it: the server was killed, or another one was faster,
 * between placing the order and writing the turn.
 */
export async function orderMadeOf(shop: Shop, conversation: string, held: ReadBack): Promise<Ordered | undefined> {
  const [order] = await shop.store.read(
    readOrderByKey({ idempotencyKey: digest(orderKey(conversation, held)) }),
    'latest',
  )
  if (!order) return undefined
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
    lines: held.cart.lines,
  }
}
