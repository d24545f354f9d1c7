import { asPlaced } from '../orders/as-placed.ts'
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
  return order && { ...asPlaced(order), lines: held.cart.lines }
}
