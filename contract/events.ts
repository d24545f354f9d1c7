import type { Status } from '../domain/order/status.ts'
import type { BoardReply, Ticket } from './queue.ts'
import type { OrderReply } from './orders.ts'

/**
 * The live streams (Server-Sent Events). Each message's `id` is the event's number; a client that comes back with it in
 * `Last-Event-ID` is sent everything after it, in order, none twice. `: beat` comments come every 15 s.
 *
 * On `/api/queue/events` they are `event: order`. `event: reset` means that the number is too old or from another store: fetch the snapshot anew.
 */
export type QueueEvent = {
  kind: 'order_placed' | 'order_moved'
  seq: number
  orderId: string
  number: number
  /** What the order came to by this event. */
  status: Status
  atMs: number
  /** Of a cancellation. */
  reason?: string
  /** The whole ticket, unless the order is over. It may be newer than the event: keep the one with the higher version. */
  ticket?: Ticket
}

/** On `/api/orders/:orderId/events`: `event: order`, the whole order each time it, its place or its promise changes. */
export type OrderEvent = OrderReply

/** On `/api/board/events`: `event: board`, the whole board each time it changes. */
export type BoardEvent = BoardReply

/** On `/api/menu/events`: `event: menu`, whenever what `GET /api/menu` answers changes; `etag` is that of the new answer. */
export type MenuEvent = { revision: number; etag: string }
