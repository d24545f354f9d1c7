import type { BoardReply, QueueReply } from '../../contract/queue.ts'
import { isOpen } from '../../domain/order/status.ts'
import { readQueue } from '../store/queries/read-orders.ts'
import type { Shop } from './shop.ts'
import { ticketOf } from './ticket.ts'

/** More than any barista looks at; the rest is told as a number. */
const TO_BE_MADE_MAX = 200
const READY_MAX = 60

/** The live queue, oldest first, with the newest event it shows. */
export async function viewQueue(shop: Shop): Promise<QueueReply> {
  const seq = shop.tail.seq()
  const asOfMs = shop.tail.asOfMs()
  const asked = readQueue({ toBeMadeMax: TO_BE_MADE_MAX, readyMax: READY_MAX })
  const orders = await shop.store.read(asked, 'local')
  const toBeMade = orders.filter((order) => isOpen(order.status)).length
  return {
    seq: orders[0]?.seq ?? seq,
    asOfMs,
    tickets: orders.map(ticketOf),
    more: Math.max(0, shop.queue.waiting() - toBeMade),
  }
}

export function viewBoard(shop: Shop): BoardReply {
  const { preparing, ready } = shop.queue.board()
  return { seq: shop.tail.seq(), asOfMs: shop.tail.asOfMs(), preparing: [...preparing], ready: [...ready] }
}
