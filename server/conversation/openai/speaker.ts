import { setTimeout as pause } from 'node:timers/promises'
import type { ModelConfig } from '../../config/config.ts'
import { SpeakerFailed, type Speaker } from '../speaker.ts'
import type { Registry } from '../tools/registry.ts'
import type { Turn } from '../turn.ts'
import { ask, type AskParts } from './ask.ts'
import type { Breaker } from './breaker.ts'
import { CallFailed } from './failure.ts'
import { hintFor } from './hints.ts'
import { patience, type Patience } from './patience.ts'
import type { Prompt } from './prompt.ts'
import { talk, type Ask, type TalkParts } from './talk.ts'

export type SpeakerParts = AskParts & {
  registry: Registry
  model: ModelConfig
  prompt: Prompt
  unfit: TalkParts['unfit']
  fuse: Breaker
  /** A sentence for the operator, who can do something. */
  tell: (hint: string) => void
  /** 0 to 1. */
  chance?: () => number
}

/** A second try is made only if there is time for an answer. */
const TRY_MS_MIN = 500
const AGAIN_AFTER_MS = 50
const JITTER_MS = 200

/** Until somebody has done something about a key, a model or an account. */
const HOPELESS_MS = 10 * 60_000

/** Neither the model nor its server can help these. */
const NOT_ITS_FAULT = new Set([
  'gone',
  'cap_reached',
  'not_recorded',
  'too_many_calls',
  'said_nothing',
  'unfit_words',
  'filtered',
])

/** A model with the café's tools. It is asked only while the breaker is closed and the day's money is not used up. */
export function modelSpeaker(parts: SpeakerParts): Speaker {
  const { fuse, spend, model, figures } = parts
  const toldHints = new Set<string>()

  function noteFailure({ why, hopeless }: CallFailed): void {
    figures.turn(why)
    const hint = hintFor(hopeless ?? why)
    if (hint !== undefined && !toldHints.has(hint)) parts.tell(hint)
    if (hint !== undefined) toldHints.add(hint)
    if (hopeless) fuse.shut(HOPELESS_MS)
    else if (NOT_ITS_FAULT.has(why)) fuse.left()
    else fuse.failed()
  }

  return {
    kind: 'openai',
    ready: () => fuse.ready() && spend.left(),
    async speak(turn: Turn, signal: AbortSignal): Promise<void> {
      if (!fuse.enter()) throw new SpeakerFailed('breaker_open')
      const startedMs = performance.now()
      const wait = patience(model, signal)
      try {
        await talk(
          {
            ...parts,
            ask: askAgain(parts, wait),
            wait,
            firstWords: () => {
              figures.firstWords((performance.now() - startedMs) / 1_000)
            },
          },
          turn,
        )
        fuse.succeeded()
        toldHints.clear()
        figures.turn('spoken')
      } catch (fault) {
        // A tool's own fault, as of a store that is gone, says nothing of the model.
        if (!(fault instanceof CallFailed)) fuse.left()
        if (!(fault instanceof CallFailed)) throw fault
        noteFailure(fault)
        throw new SpeakerFailed(fault.why)
      } finally {
        wait.end()
      }
    },
  }
}

/** Asks, and once in a turn a second time: where nothing had begun, and time is left for a whole answer. */
function askAgain(parts: SpeakerParts, wait: Patience): Ask {
  const { chance = Math.random } = parts
  let isAgain = false
  return async (request, told) => {
    try {
      return await ask(parts, request, wait, told)
    } catch (fault) {
      if (!(fault instanceof CallFailed) || fault.againAfterMs === undefined || isAgain || wait.hasSpoken()) throw fault
      const delayMs = fault.againAfterMs + AGAIN_AFTER_MS + chance() * JITTER_MS
      if (wait.leftMs() < delayMs + TRY_MS_MIN) throw fault
      isAgain = true
      await pause(delayMs, undefined, { signal: wait.signal }).catch(() => {
        throw new CallFailed(wait.over() ?? 'gone')
      })
      return ask(parts, request, wait, told)
    }
  }
}
