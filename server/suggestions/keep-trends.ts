import { setImmediate as whenIdle } from 'node:timers/promises'
import { AFTER_ALL, readBought, type BoughtRow } from '../store/queries/bought.ts'
import type { Store } from '../store/store.ts'
import { hourIn, newTally, NO_TRENDS, type Bought, type Trends } from './trends.ts'

export type KeptTrends = {
  /** What was counted last, at once. Begins a new count behind it where that is older than 30 s. */
  now(): Trends
  /** Counts anew. Calls during a count share it. */
  refresh(): Promise<void>
}

type Ground = { store: Store; clock: () => number; timeZone: () => string; onFault: (fault: unknown) => void }

const COUNTED_EVERY_MS = 30_000
const ORDERS_MAX = 2_000
const RECENT_MS = 28 * 24 * 3_600_000
/** Read at once: some milliseconds of the thread that answers requests, which has its turn between two readings. */
const READ_AT_ONCE = 100

/**
 * Counts what people bought: the newest 2,000 orders of the last 28 days, at most every 30 s and only while somebody asks. No
 * request waits for it, and its cost does not grow with the number of orders.
 */
export function keepTrends({ store, clock, timeZone, onFault }: Ground): KeptTrends {
  let trends = NO_TRENDS
  let countedAtMs = Number.NEGATIVE_INFINITY
  let counting: Promise<void> | undefined

  async function count(): Promise<void> {
    countedAtMs = clock()
    const tally = newTally(hourIn(timeZone()))
    let beforeId = AFTER_ALL
    for (let seen = 0; seen < ORDERS_MAX;) {
      const rows = await store.read(readBought({ beforeId, limit: READ_AT_ONCE }), 'local')
      const recent = rows.filter((row) => clock() - row.placed_at_ms <= RECENT_MS)
      for (const row of recent) if (row.status !== 'cancelled') tally.count(boughtIn(row))
      seen += rows.length
      beforeId = rows.at(-1)?.order_id ?? ''
      if (recent.length < READ_AT_ONCE) break
      await whenIdle()
    }
    trends = tally.trends()
  }

  function refresh(): Promise<void> {
    return (counting ??= count().finally(() => (counting = undefined)))
  }

  return {
    now() {
      if (!counting && clock() - countedAtMs > COUNTED_EVERY_MS) refresh().catch(onFault)
      return trends
    },
    refresh,
  }
}

function boughtIn({ placed_at_ms: placedAtMs, lines_json: lines }: BoughtRow): Bought {
  return { placedAtMs, lines: JSON.parse(lines) as Bought['lines'] }
}
