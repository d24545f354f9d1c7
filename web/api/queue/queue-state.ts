import type { QueueEvent } from '../../../contract/events.ts'
import type { QueueReply, Ticket } from '../../../contract/queue.ts'
import { isOpen, isOver } from '../../../domain/order/status.ts'

/** The queue as this screen knows it. An order's version is the number of its newest event. */
export type QueueState = {
  /** The newest event that this shows. */
  seq: number
  /** Open orders beyond those listed. */
  more: number
  tickets: ReadonlyMap<string, Ticket>
  /** What has left the queue before this screen's eyes, oldest first, so that nothing late brings it back by mistake. */
  over: ReadonlyMap<string, Ticket>
  /** While the queue is being fetched anew: what has been heard since. */
  heard?: readonly QueueEvent[]
}

const OVER_MAX = 60

export const NO_QUEUE: QueueState = { seq: 0, more: 0, tickets: new Map(), over: new Map() }

/** A snapshot, with whatever this screen knows that is newer. */
export function withSnapshot(known: QueueState, { seq, more, tickets, finished }: QueueReply): QueueState {
  const begin: QueueState = { ...NO_QUEUE, seq, more }
  const ended = [...finished].reverse().reduce(withTicket, known.heard ? begin : { ...begin, over: known.over })
  const snapshot = tickets.reduce(withTicket, ended)
  if (known.heard) return known.heard.reduce(withEvent, snapshot)
  const newer = [...known.tickets.values()].filter(({ version }) => version > seq)
  return { ...newer.reduce(withTicket, snapshot), seq: Math.max(seq, known.seq) }
}

/** What is known is of another age, or of another store: what comes now counts, until the next snapshot settles it. */
export function beginAnew(known: QueueState): QueueState {
  return { ...known, seq: 0, heard: [] }
}

/** What happened next. An event that this shows already changes nothing. */
export function withEvent(known: QueueState, event: QueueEvent): QueueState {
  if (event.seq <= known.seq) return known
  const heard = known.heard && { heard: [...known.heard, event] }
  const next: QueueState = { ...known, ...heard, seq: event.seq, more: moreAfter(known, event) }
  if (event.ticket) return withTicket(next, event.ticket)
  if (!isOver(event.status)) return next
  const last = known.tickets.get(event.orderId)
  if (!last) return next
  return withTicket(next, {
    ...last,
    status: event.status,
    version: event.seq,
    movedAtMs: event.atMs,
    ...(event.reason !== undefined && { cancelReason: event.reason }),
  })
}

/** A ticket as somebody was told it. Of two tellings, the newer holds. */
export function withTicket(known: QueueState, ticket: Ticket): QueueState {
  const { orderId } = ticket
  const before = known.tickets.get(orderId) ?? known.over.get(orderId)
  if (before && before.version >= ticket.version) return known
  const tickets = new Map(known.tickets)
  const over = new Map(known.over)
  tickets.delete(orderId)
  over.delete(orderId)
  if (isOver(ticket.status)) over.set(orderId, ticket)
  else tickets.set(orderId, ticket)
  for (const oldest of over.keys()) {
    if (over.size <= OVER_MAX) break
    over.delete(oldest)
  }
  return { ...known, tickets, over }
}

/** An order that was not listed, and was not placed just now, was one of the further ones. */
function moreAfter({ tickets, over, more }: QueueState, event: QueueEvent): number {
  const listed = tickets.has(event.orderId) || over.has(event.orderId)
  return listed || event.kind === 'order_placed' ? more : Math.max(0, more - 1)
}

/** So few of the open orders are left here that the further ones should come up. */
export function wantsMore({ more, tickets }: QueueState): boolean {
  return more > 0 && [...tickets.values()].filter(({ status }) => isOpen(status)).length <= MORE_BELOW
}

const MORE_BELOW = 120
