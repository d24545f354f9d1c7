import { backoffMs } from '../../api/backoff.ts'
import { Unavailable } from '../../api/unavailable.ts'

export type Patience = {
  /** Waits, and less if the network comes back. */
  wait: (waitMs: number, signal: AbortSignal) => Promise<void>
  isOnline: () => boolean
  /** After each attempt without an answer, and for each while without a network. */
  onFailure: (failures: number) => void
}

/**
 * Asks until there is an answer, be it a no. `attempt` must be safe to repeat. Without a network nothing is attempted.
 * Answers `undefined` only where `stop` was aborted.
 */
export async function untilAnswered<Answer>(
  attempt: () => Promise<Answer>,
  { wait, isOnline, onFailure }: Patience,
  stop: AbortSignal,
): Promise<Answer | undefined> {
  for (let failures = 0; !stop.aborted;) {
    let waitMs = backoffMs(failures + 1, Math.random())
    if (isOnline()) {
      try {
        return await attempt()
      } catch (fault) {
        if (stop.aborted) return undefined
        if (!(fault instanceof Unavailable)) throw fault
        waitMs = fault.retryAfterMs ?? waitMs
      }
    }
    failures += 1
    onFailure(failures)
    await wait(waitMs, stop)
  }
  return undefined
}
