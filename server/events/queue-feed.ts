import type { QueueEvent } from '../../contract/events.ts'
import { isOver } from '../../domain/order/status.ts'
import { ticketOf } from '../orders/ticket.ts'
import { readEventsAfter } from '../store/queries/events.ts'
import { readOrdersByIds } from '../store/queries/read-orders.ts'
import type { Store } from '../store/store.ts'
import type { EventRow } from '../store/tables.ts'
import type { LiveStream } from './live-stream.ts'
import type { Tail } from './tail.ts'

/** A screen further behind than this starts anew from the snapshot. */
const REPLAY_MAX = 1_000

export type QueueFeed = {
  /** Sends everything after `seq`, then everything that happens, in order and without gaps. Less than 0: no number at all. */
  follow(stream: LiveStream, seq: number): Promise<void>
}

/** The baristas' stream: order events with their tickets, read once for all screens. */
export function queueFeed(store: Store, tail: Tail, onFault: (fault: unknown) => void): QueueFeed {
  const screens = new Map<LiveStream, number>()
  let joining = 0
  let turn: Promise<void> = Promise.resolve()
  tail.listen((events) => {
    if (screens.size + joining > 0) void inTurn(() => tellAll(events))
  })

  /** One after the other: reading tickets takes a moment, and order must hold. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    turn = turn.then(work).catch(onFault)
    return turn
  }

  async function tellAll(rows: readonly EventRow[]): Promise<void> {
    const events = await withTickets(store, rows)
    for (const [stream, seen] of screens) {
      for (const event of events) if (event.seq > seen) stream.send('order', event, event.seq)
      screens.set(stream, Math.max(seen, rows.at(-1)?.seq ?? seen))
    }
  }

  async function join(stream: LiveStream, seq: number): Promise<void> {
    const rows = tail.after(seq) ?? (await missed(store, tail, seq))
    if (rows) for (const event of await withTickets(store, rows)) stream.send('order', event, event.seq)
    // What comes from here on is sent as ever, so that a screen that fetches the snapshot meanwhile misses nothing.
    else stream.send('reset', { seq: tail.seq() }, tail.seq())
    screens.set(stream, rows ? (rows.at(-1)?.seq ?? seq) : tail.seq())
    stream.onEnd(() => screens.delete(stream))
  }

  return {
    follow(stream, seq) {
      joining++
      return inTurn(() => join(stream, seq).finally(() => joining--))
    },
  }
}

async function missed(store: Store, tail: Tail, seq: number): Promise<readonly EventRow[] | undefined> {
  if (seq < 0 || seq > tail.seq()) return undefined
  const rows = await store.read(readEventsAfter({ seq, limit: REPLAY_MAX }), 'local')
  return rows.length < REPLAY_MAX ? rows : undefined
}

async function withTickets(store: Store, rows: readonly EventRow[]): Promise<readonly QueueEvent[]> {
  const ofOrders = rows.filter((row) => row.order_id !== null)
  const ids = [...new Set(ofOrders.filter((row) => row.status && !isOver(row.status)).map((row) => row.order_id))]
  const orders = ids.length === 0 ? [] : await store.read(readOrdersByIds({ idsJson: JSON.stringify(ids) }), 'local')
  const tickets = new Map(orders.map((order) => [order.order_id, ticketOf(order)]))
  return ofOrders.flatMap((row) => eventOf(row, tickets.get(row.order_id ?? '')))
}

function eventOf(row: EventRow, ticket: QueueEvent['ticket']): readonly QueueEvent[] {
  if (row.kind === 'menu_changed' || row.order_id === null || row.number === null || row.status === null) return []
  const { reason } = JSON.parse(row.detail_json) as { reason: string | null }
  return [
    {
      kind: row.kind,
      seq: row.seq,
      orderId: row.order_id,
      number: row.number,
      status: row.status,
      atMs: row.at_ms,
      ...(reason !== null && { reason }),
      ...(ticket && !isOver(row.status) && { ticket }),
    },
  ]
}
