import type { Work } from '../../domain/promise/promise-time.ts'
import { isOpen, isOver, type Status } from '../../domain/order/status.ts'
import { readNewestSeq } from '../store/queries/events.ts'
import { readQueueMarks } from '../store/queries/read-orders.ts'
import type { Store } from '../store/store.ts'
import type { EventRow } from '../store/tables.ts'

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

/** What the store keeps with every event of an order (`detail_json`). */
type OrderDetail = { work: Work; placedAtMs: number }

/** The numbers shown on a wall; more would not be read. */
const BOARD_MAX = 60
/** As many ready ones are kept; those before them were handed over and nobody said so. */
const READY_MAX = 200

/** Reads the queue as it is, and answers the event it shows, from which `apply` goes on. */
export async function openLiveQueue(store: Store): Promise<{ queue: LiveQueue; seq: number }> {
  const [newest] = await store.read(readNewestSeq({}), 'latest')
  const rows = await store.read(readQueueMarks({ readyMax: READY_MAX }), 'latest')
  const queue = liveQueue(
    rows.map((row) => ({
      orderId: row.order_id,
      number: row.number,
      status: row.status,
      placedAtMs: row.placed_at_ms,
      work: JSON.parse(row.work_json) as Work,
    })),
  )
  return { queue, seq: rows[0]?.seq ?? newest?.seq ?? 0 }
}

export function liveQueue(initial: readonly Mark[]): LiveQueue {
  const marks = new Map<string, Mark>()
  const ready = new Set<Mark>()
  // Orders to be made, first come first: what a place is counted in.
  const waiting: Mark[] = []
  const backlog = new Map<string, number>()
  for (const mark of initial) enter(mark)

  function enter(mark: Mark): void {
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
        if (!mark) continue
        const known = marks.get(mark.orderId)
        if (known && isOpen(known.status) && isOpen(mark.status)) {
          known.status = mark.status
          continue
        }
        if (known) leave(known)
        if (!isOver(mark.status)) enter(mark)
      }
    },
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
