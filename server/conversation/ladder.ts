import type { Figures } from './parts.ts'
import { SpeakerFailed, type Speaker } from './speaker.ts'
import type { Turn } from './turn.ts'

/** Longer than this nobody waits for an answer; the next speaker needs no time. */
const SPEAK_MS_MAX = 30_000

export type Spoken = { turn: Turn; speaker: Speaker['kind']; steppedDown: boolean }

/**
 * Has the first speaker answer that can. Where one fails, the turn begins anew for the next: what it did to the draft is
 * gone, and what it had placed is found again by the read-back's key. The last speaker is the café's own, and cannot fail.
 */
export async function speakDown(
  speakers: readonly Speaker[],
  openTurn: (speaker: Speaker['kind']) => Turn,
  figures: Figures,
): Promise<Spoken> {
  let steppedDown = false
  for (const [at, speaker] of speakers.entries()) {
    const isLast = at === speakers.length - 1
    if (!isLast && !speaker.ready()) continue
    const turn = openTurn(speaker.kind)
    try {
      await speaker.speak(turn, AbortSignal.timeout(SPEAK_MS_MAX))
      return { turn, speaker: speaker.kind, steppedDown }
    } catch (fault) {
      if (!(fault instanceof SpeakerFailed) || isLast) throw fault
      figures.stepDown(fault.why)
      steppedDown = true
    }
  }
  throw new Error('Nobody is there to speak')
}
