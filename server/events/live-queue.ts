import type { Work } from '../../domain/promise/promise-time.ts'
import { isOpen, isOver, STATUSES, type Status } from '../../domain/order/status.ts'
import { readNewestSeq } from '../store/queries/events.ts'
import { readReadyMarks, readToBeMadeMarks } from '../store/queries/read-orders.ts'
import type { Store } from '../store/store.ts'
import type { EventRow, OrderRow } from '../store/tables.ts'
import { oneOfEach } from './one-of-each.ts'

/** What is kept in memory of an order in the queue: enough for promises, places and the board. The rest is read when asked for. */
export type Mark = { orderId: string; number: number; status: Status; placedAtMs: number; work: Work }

export type LiveQueue = {
  /** Seconds of work not yet done, by station: everything that is pending or being made. */
  backlog(): Work
  /** How many orders are to be made before this one; undefined for one that is not waiting. */
  position(orderId: string): number | undefined
  board(): { preparing: readonly number[]; ready: readonly number[] }
  /** How many are to be made. */
  waiting(): number
  size(): number
  apply(events: readonly EventRow[]): void
}

type MarkRow = Pick<OrderRow, 'order_id' | 'number' | 'status' | 'placed_at_ms' | 'work_json'>

/** What the store keeps with every event of an order (`detail_json`). */
type OrderDetail = { work: Work; placedAtMs: number }

/** The numbers shown on a wall; more would not be read. */
const BOARD_MAX = 60
/** As many ready ones are kept; those before them were handed over and nobody said so. */
const READY_MAX = 200

/** Read at once: all that ordinary cafés have, and little beside what is kept of it. */
const READ_AT_ONCE = 1_000

/**
 * Reads the queue as it is, and answers the event from which `apply` goes on. What happened while it was being read is
 * seen already, and `apply` comes to it once more: the last event of an order settles what it is.
 */
export async function openLiveQueue(store: Store): Promise<{ queue: LiveQueue; seq: number }> {
  const [newest] = await store.read(readNewestSeq({}), 'latest')
  const ready = await store.read(readReadyMarks({ limit: READY_MAX }), 'latest')
  const initial = ready.toReversed().map(markOfRow)
  let last: MarkRow | undefined
  for (let more = true; more;) {
    const after = { afterMs: last?.placed_at_ms ?? 0, afterId: last?.order_id ?? '' }
    const rows = await store.read(readToBeMadeMarks({ ...after, limit: READ_AT_ONCE }), 'latest')
    for (const row of rows) initial.push(markOfRow(row))
    last = rows.at(-1)
    more = rows.length === READ_AT_ONCE
  }
  return { queue: liveQueue(initial), seq: newest?.seq ?? 0 }
}

export function liveQueue(initial: readonly Mark[]): LiveQueue {
  const marks = new Map<string, Mark>()
  const ready = new Set<Mark>()
  // Orders to be made, first come first: what a place is counted in.
  const waiting: Mark[] = []
  const backlog = new Map<string, number>()
  const alike = oneOfEach()
  for (const mark of initial) take(mark)

  /** What an order has come to, whatever was known of it. */
  function take(mark: Mark): void {
    const known = marks.get(mark.orderId)
    if (known && isOpen(known.status) && isOpen(mark.status)) {
      known.status = mark.status
      return
    }
    if (known) leave(known)
    if (!isOver(mark.status)) enter(mark)
  }

  function enter(come: Mark): void {
    // Texts and works that were read are new ones each time; a long queue keeps one of each.
    const status = STATUSES.find((one) => one === come.status) ?? come.status
    const mark = { ...come, status, work: alike(come.work) }
    marks.set(mark.orderId, mark)
    if (mark.status === 'ready') shelve(mark)
    if (!isOpen(mark.status)) return
    waiting.splice(placeOf(waiting, mark), 0, mark)
    addWork(mark.work, 1)
  }

  function shelve(mark: Mark): void {
    ready.add(mark)
    const [oldest] = ready
    if (ready.size > READY_MAX && oldest) leave(oldest)
  }

  function leave(mark: Mark): void {
    marks.delete(mark.orderId)
    ready.delete(mark)
    if (!isOpen(mark.status)) return
    waiting.splice(placeOf(waiting, mark), 1)
    addWork(mark.work, -1)
  }

  function addWork(work: Work, sign: 1 | -1): void {
    for (const [station, seconds] of Object.entries(work))
      backlog.set(station, (backlog.get(station) ?? 0) + sign * seconds)
  }

  return {
    backlog: () => Object.fromEntries(backlog),
    position(orderId) {
      const mark = marks.get(orderId)
      return mark && isOpen(mark.status) ? placeOf(waiting, mark) : undefined
    },
    board: () => ({
      preparing: waiting.slice(0, BOARD_MAX).map((mark) => mark.number),
      ready: [...ready].slice(-BOARD_MAX).map((mark) => mark.number),
    }),
    waiting: () => waiting.length,
    size: () => marks.size,
    apply(events) {
      for (const event of events) {
        const mark = markOf(event)
        if (mark) take(mark)
      }
    },
  }
}

function markOfRow(row: MarkRow): Mark {
  return {
    orderId: row.order_id,
    number: row.number,
    status: row.status,
    placedAtMs: row.placed_at_ms,
    work: JSON.parse(row.work_json) as Work,
  }
}

function markOf(event: EventRow): Mark | undefined {
  if (event.order_id === null || event.number === null || event.status === null) return undefined
  const { work, placedAtMs } = JSON.parse(event.detail_json) as OrderDetail
  return { orderId: event.order_id, number: event.number, status: event.status, placedAtMs, work }
}

/** Where the mark stands, or would stand, found by halving: the queue may be long, and this is asked for every customer. */
function placeOf(waiting: readonly Mark[], mark: Mark): number {
  let low = 0
  let high = waiting.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = waiting[middle]
    if (other && comesBefore(other, mark)) low = middle + 1
    else high = middle
  }
  return low
}

function comesBefore(one: Mark, other: Mark): boolean {
  return one.placedAtMs < other.placedAtMs || (one.placedAtMs === other.placedAtMs && one.number < other.number)
}
