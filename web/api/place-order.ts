import type { PlaceReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { deviceHeaders, deviceToken } from './device.ts'
import { send } from './send.ts'

/** Places an order, once: the same `key` with the same `body` is the same order, however often it is sent. */
export async function placeOrder(key: string, body: string, signal: AbortSignal) {
  return send<PlaceReply>(PATHS.orders, {
    method: 'POST',
    body,
    headers: { 'Idempotency-Key': key, ...deviceHeaders(await deviceToken()) },
    signal,
    timeoutMs: 20_000,
  })
}
