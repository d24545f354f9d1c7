import type { BoardReply, QueueReply } from '../../contract/queue.ts'
import { readQueue } from '../store/queries/read-orders.ts'
import type { Shop } from './shop.ts'
import { ticketOf } from './ticket.ts'

/** More than any barista looks at; the rest is told as a number. */
const TICKETS_MAX = 200

/** The live queue, oldest first, with the newest event it shows. */
export async function viewQueue(shop: Shop): Promise<QueueReply> {
  const seq = shop.tail.seq()
  const asOfMs = shop.tail.asOfMs()
  const orders = await shop.store.read(readQueue({ limit: TICKETS_MAX }), 'local')
  return {
    seq: orders[0]?.seq ?? seq,
    asOfMs,
    tickets: orders.map(ticketOf),
    more: Math.max(0, shop.queue.size() - orders.length),
  }
}

export function viewBoard(shop: Shop): BoardReply {
  const { preparing, ready } = shop.queue.board()
  return { seq: shop.tail.seq(), asOfMs: shop.tail.asOfMs(), preparing: [...preparing], ready: [...ready] }
}
