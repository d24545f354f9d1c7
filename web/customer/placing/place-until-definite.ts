import type { PlaceReply } from '../../../contract/orders.ts'
import type { Result } from '../../../domain/result.ts'
import { backoffMs } from '../../api/backoff.ts'
import type { Refusal } from '../../api/refusal.ts'
import type { Answer } from '../../api/send.ts'
import { Unavailable } from '../../api/unavailable.ts'
import type { Attempt } from './attempt.ts'

export type Effects = {
  send: (key: string, body: string, signal: AbortSignal) => Promise<Result<Answer<PlaceReply>, Refusal>>
  /** Waits, and less if the network comes back. */
  wait: (waitMs: number, signal: AbortSignal) => Promise<void>
  isOnline: () => boolean
  /** Keeps the attempt where a reload finds it. Done before it is sent. */
  keep: (attempt: Attempt) => void
  /** After each attempt without an answer. */
  onFailure: (failures: number) => void
}

/**
 * Sends one order until the café says yes or no. Every attempt has the same key and body, so that it is placed once.
 * Answers `undefined` only where `stop` was aborted.
 */
export async function placeUntilDefinite(
  attempt: Attempt,
  effects: Effects,
  stop: AbortSignal,
): Promise<Result<PlaceReply, Refusal> | undefined> {
  let mayBePlaced = attempt.mayBePlaced
  for (let failures = 0; !stop.aborted;) {
    let waitMs = backoffMs(failures + 1, Math.random())
    if (effects.isOnline()) {
      effects.keep({ ...attempt, mayBePlaced: true })
      try {
        const answer = await effects.send(attempt.key, attempt.body, stop)
        return answer.ok ? { ok: true, value: answer.value.value } : answer
      } catch (fault) {
        if (!(fault instanceof Unavailable)) {
          if (stop.aborted) return undefined
          throw fault
        }
        mayBePlaced ||= fault.mayHaveHappened
        waitMs = fault.retryAfterMs ?? waitMs
      }
    }
    failures += 1
    effects.keep({ ...attempt, mayBePlaced })
    effects.onFailure(failures)
    await effects.wait(waitMs, stop)
  }
  return undefined
}
