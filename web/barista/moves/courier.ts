import type { Ticket } from '../../../contract/queue.ts'
import type { Result } from '../../../domain/result.ts'
import { backoffMs } from '../../api/backoff.ts'
import type { MoveRefusal } from '../../api/queue/send-move.ts'
import { sleep } from '../../api/sleep.ts'
import { Unavailable } from '../../api/unavailable.ts'
import { onWake } from '../../api/wake-signals.ts'
import type { Stored } from '../../ui/stored.ts'
import { settle, type Settled } from './settle.ts'
import type { Waiting } from './waiting.ts'

/** The café answers, but always with a fault: after so many, the others are not kept waiting for this one. */
const FAULTS_MAX = 6
const IDLE_MS = 3_600_000

export type Round = {
  outbox: Stored<readonly Waiting[]>
  send: (tap: Waiting) => Promise<Result<Ticket, MoveRefusal>>
  onSettled: (tap: Waiting, settled: Settled) => void
  onSignedOut: () => void
  waitMs?: (failures: number) => number
}

/** Carries taps to the café one after the other, in order, until each has a definite answer. `nudge`: the network is back. */
export function startCourier(round: Round): { stop: () => void; nudge: () => void } {
  const stopping = new AbortController()
  const nudges = new Set<() => void>()
  const onNudge = (nudge: () => void) => {
    const forget = [onWake(nudge), round.outbox.listen(nudge)]
    nudges.add(nudge)
    return () => {
      nudges.delete(nudge)
      for (const each of forget) each()
    }
  }
  void carry(round, stopping.signal, onNudge)
  return {
    stop: () => stopping.abort(),
    nudge: () => {
      for (const nudge of nudges) nudge()
    },
  }
}

async function carry(
  { outbox, send, onSettled, onSignedOut, waitMs = (failures) => backoffMs(failures, Math.random()) }: Round,
  stopped: AbortSignal,
  onNudge: (nudge: () => void) => () => void,
): Promise<void> {
  const change = (tap: Waiting, changed: Waiting) =>
    outbox.set(outbox.get().map((other) => (other.id === tap.id ? changed : other)))

  while (!stopped.aborted) {
    const tap = outbox.get()[0]
    if (!tap) {
      await sleep(IDLE_MS, stopped, onNudge)
      continue
    }
    // Written down first: a page that is closed now cannot know later whether it arrived.
    if (!tap.tried) change(tap, { ...tap, tried: true })
    let settled: Settled | 'signed_out'
    try {
      settled = settle(tap, await send(tap))
    } catch (fault) {
      if (!(fault instanceof Unavailable)) throw fault
      const failures = tap.failures + 1
      if (fault.message !== 'internal' || failures < FAULTS_MAX) {
        change(tap, { ...tap, failures, tried: tap.tried || fault.mayHaveHappened })
        await sleep(fault.retryAfterMs ?? waitMs(failures), stopped, onNudge)
        continue
      }
      settled = { drop: 'order', news: { kind: 'gave_up' } }
    }
    if (settled === 'signed_out') {
      change(tap, tap)
      onSignedOut()
      await sleep(IDLE_MS, stopped, onNudge)
      continue
    }
    const { drop } = settled
    onSettled(tap, settled)
    outbox.set(
      outbox.get().filter((other) => other.id !== tap.id && !(drop === 'order' && other.orderId === tap.orderId)),
    )
  }
}
