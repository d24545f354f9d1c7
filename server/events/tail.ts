import { readEventsAfter } from '../store/queries/events.ts'
import type { Store } from '../store/store.ts'
import type { EventRow } from '../store/tables.ts'

/** How soon a change made by another process or server is heard of. Our own are heard of at once. */
const POLL_MS = { sqlite: 150, rqlite: 200 } as const
/** A copy that has not heard from its leader for this long is behind, and says so. */
const FRESH_MS = 2_000
const BATCH_MAX = 500
/** How many of the newest events are kept in memory for screens that come back. */
const KEPT_MAX = 2_000

export type Tail = {
  /** The newest event that every listener here has seen. */
  seq(): number
  /** When the store last answered: what is shown is at least that fresh. */
  asOfMs(): number
  /** Called with new events, in order, none twice. Returns how to stop. */
  listen(listener: (events: readonly EventRow[]) => void): () => void
  /** What came after `seq`, where this server still has it in memory. */
  after(seq: number): readonly EventRow[] | undefined
  /** Something was just written here: look at once, but once for all that is told in the same breath. */
  nudge(): void
  close(): Promise<void>
}

export type TailOptions = { fromSeq: number; clock: () => number; onFault: (fault: unknown) => void }

/** Follows the event rows of the nearest copy and tells listeners of each, in order: who hears about an order hears it here. */
export function followEvents(store: Store, { fromSeq, clock, onFault }: TailOptions): Tail {
  const listeners = new Set<(events: readonly EventRow[]) => void>()
  const kept: EventRow[] = []
  let seq = fromSeq
  let keptFrom = fromSeq
  let asOfMs = clock()
  let closed = false
  let again = false
  let nudged = false
  let looking: Promise<void> | undefined
  const timer = setInterval(look, POLL_MS[store.engine])

  function look(): void {
    if (closed) return
    if (looking) {
      again = true
      return
    }
    looking = readOn()
      .catch(onFault)
      .finally(() => {
        looking = undefined
        if (!again) return
        again = false
        look()
      })
  }

  async function readOn(): Promise<void> {
    for (;;) {
      const events = await readNext()
      const newest = events.at(-1)
      if (!newest) return
      seq = newest.seq
      kept.push(...events)
      if (kept.length > KEPT_MAX * 2) {
        kept.splice(0, kept.length - KEPT_MAX)
        keptFrom = (kept[0]?.seq ?? seq) - 1
      }
      for (const listener of listeners) listener(events)
      if (events.length < BATCH_MAX) return
    }
  }

  /** From a copy that hears its leader; from one that does not, if there is no other, and then what is shown grows old. */
  async function readNext(): Promise<readonly EventRow[]> {
    const next = readEventsAfter({ seq, limit: BATCH_MAX })
    const askedAtMs = clock()
    try {
      const events = await store.read(next, { withinMs: FRESH_MS })
      asOfMs = askedAtMs
      return events
    } catch {
      return store.read(next, 'local')
    }
  }

  return {
    seq: () => seq,
    asOfMs: () => asOfMs,
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    after(since) {
      if (since < keptFrom || since > seq) return undefined
      return kept.filter((event) => event.seq > since)
    },
    nudge() {
      if (nudged) return
      nudged = true
      // The orders of one group are told of one after the other; behind them all, one reading finds them all.
      queueMicrotask(() => {
        nudged = false
        look()
      })
    },
    async close() {
      closed = true
      clearInterval(timer)
      await looking
    },
  }
}
