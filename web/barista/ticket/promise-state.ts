import type { Ticket } from '../../../contract/queue.ts'

/** How a ticket stands with its promise. Minutes are whole, and at least 0. */
export type PromiseState =
  | { kind: 'on_time' | 'soon' | 'late'; minutes: number }
  /** Made; `long`: so long ago that somebody should call it out again. */
  | { kind: 'made' | 'made_long_ago'; minutes: number }

const SOON_MAX_MS = 120_000
const FETCHED_WITHIN_MS = 10 * 60_000

type Timed = Pick<Ticket, 'status' | 'placedAtMs' | 'movedAtMs' | 'promise'>

/** Due soon is the last third of the wait that was promised, two minutes at most. `nowMs` is the café's time. */
export function promiseState({ status, placedAtMs, movedAtMs, promise }: Timed, nowMs: number): PromiseState {
  if (status === 'ready') {
    const waitedMs = Math.max(0, nowMs - movedAtMs)
    return { kind: waitedMs >= FETCHED_WITHIN_MS ? 'made_long_ago' : 'made', minutes: Math.floor(waitedMs / 60_000) }
  }
  const leftMs = promise.readyAtMs - nowMs
  if (leftMs < 0) return { kind: 'late', minutes: Math.floor(-leftMs / 60_000) }
  const soonMs = Math.min(SOON_MAX_MS, (promise.readyAtMs - placedAtMs) / 3)
  return { kind: leftMs <= soonMs ? 'soon' : 'on_time', minutes: Math.ceil(leftMs / 60_000) }
}
