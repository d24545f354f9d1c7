import type { BoardReply, QueueReply } from '../../contract/queue.ts'
import { isOpen, UNDO_WITHIN_MS } from '../../domain/order/status.ts'
import { readFinished, readQueue } from '../store/queries/read-orders.ts'
import type { Shop } from './shop.ts'
import { ticketOf } from './ticket.ts'

/** More than any barista looks at; the rest is told as a number. */
const TO_BE_MADE_MAX = 200
const READY_MAX = 60
const FINISHED_MAX = 30
/** An order has three events when all goes well, so these reach some 300 orders back. */
const FINISHED_IN_EVENTS = 1_000

/** The live queue, oldest first, with the newest event it shows, and what can still be taken back. */
export async function viewQueue(shop: Shop): Promise<QueueReply> {
  const seq = shop.tail.seq()
  const asOfMs = shop.tail.asOfMs()
  const asked = readQueue({ toBeMadeMax: TO_BE_MADE_MAX, readyMax: READY_MAX })
  const orders = await shop.store.read(asked, 'local')
  const finished = await shop.store.read(
    readFinished({ sinceMs: shop.clock() - UNDO_WITHIN_MS, eventsMax: FINISHED_IN_EVENTS, limit: FINISHED_MAX }),
    'local',
  )
  const toBeMade = orders.filter((order) => isOpen(order.status)).length
  return {
    seq: orders[0]?.seq ?? seq,
    asOfMs,
    tickets: orders.map(ticketOf),
    finished: finished.map(ticketOf),
    more: Math.max(0, shop.queue.waiting() - toBeMade),
  }
}

export function viewBoard(shop: Shop): BoardReply {
  const { preparing, ready } = shop.queue.board()
  return { seq: shop.tail.seq(), asOfMs: shop.tail.asOfMs(), preparing: [...preparing], ready: [...ready] }
}
