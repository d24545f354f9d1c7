import type { OrderReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import type { OrderKey } from './use-order.ts'
import { bearer, send } from './send.ts'

/** Cancels while nobody has begun; asking twice is safe. */
export function cancelOrder({ orderId, token }: OrderKey) {
  return send<OrderReply>(PATHS.cancel(orderId), { method: 'POST', headers: bearer(token) })
}
