import { EMPTY_STATE } from '../../bella/state.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import { digest } from '../orders/keys.ts'
import type { Shop } from '../orders/shop.ts'
import { readOrderByKey } from '../store/queries/read-orders.ts'
import { lineKey } from './cart/same-cart.ts'
import type { Conversation, Ordered, ReadBack } from './conversation.ts'
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

/** The conversation with an order that it did not know of: what was ordered is in the cart no more, what came after it is. */
export function withOrder(conversation: Conversation, order: Ordered): Conversation {
  const { readBack: _placed, earlier: _earlier, awaiting: _awaiting, ...rest } = conversation
  const lines = linesBut(conversation.bella.lines, order.lines)
  return { ...rest, done: false, order, bella: { ...EMPTY_STATE, lines } }
}

/** What is left of some lines when others are taken out, each once. */
export function linesBut(lines: readonly CartLine[], taken: readonly CartLine[]): CartLine[] {
  const keys = taken.map(lineKey)
  return lines.filter((line) => {
    const at = keys.indexOf(lineKey(line))
    if (at >= 0) keys.splice(at, 1)
    return at < 0
  })
}
