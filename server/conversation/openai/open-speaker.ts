import type { Config } from '../../config/config.ts'
import type { Store } from '../../store/store.ts'
import type { Speaker } from '../speaker.ts'
import type { Registry } from '../tools/registry.ts'
import { breaker, type Breaker } from './breaker.ts'
import { openClient } from './client.ts'
import type { ModelFigures } from './figures.ts'
import { readPrompt } from './prompt.ts'
import { modelSpeaker } from './speaker.ts'
import { unfitness } from './unfit/unfit.ts'
import { dailySpend, type Spend } from './spend.ts'

export type ModelParts = {
  config: Pick<Config, 'openAiKey' | 'model'>
  store: Store
  clock: () => number
  timeZone: () => string
  registry: Registry
  /** Counts, by the version of the prompt. */
  figures: (look: { promptVersion: number; fuse: Breaker; spend: Spend }) => ModelFigures
  /** A sentence for the operator. */
  tell: (hint: string) => void
  onFault: (fault: unknown) => void
}

export type OpenSpeaker = {
  speaker: Speaker
  fuse: Breaker
  promptVersion: number
  /** Gives up what is under way, for the café's own Bella to answer at once: the server stops. */
  giveUp(): void
  /** Until all that it cost is written down; to be waited for before the store is closed. */
  settled(): Promise<void>
}

/** Loads what is needed to ask a model, and nothing is asked yet. Only for a café that `whichBella` gives one. */
export async function openSpeaker(parts: ModelParts): Promise<OpenSpeaker> {
  const { config, store, clock, timeZone, registry, tell, onFault } = parts
  const { model, openAiKey } = config
  const prompt = readPrompt()
  const fuse = breaker(clock)
  const spend = dailySpend({
    store,
    clock,
    timeZone,
    dailyCents: model.dailyCents,
    onCapReached: (day) => {
      tell(
        `The model has cost what CAFE_OPENAI_DAILY_CENTS allows for ${day}. Bella answers by herself until tomorrow.`,
      )
    },
    onFault,
  })
  const figures = parts.figures({ promptVersion: prompt.version, fuse, spend })
  const client = await openClient(model.baseUrl, openAiKey)
  const stopping = new AbortController()
  const unfit = unfitness({ prompt: prompt.text, toolNames: [...registry.keys()], key: openAiKey?.reveal() })
  const one = modelSpeaker({ client, spend, prices: model, figures, registry, model, prompt, unfit, fuse, tell })
  return {
    speaker: { ...one, speak: (turn, signal) => one.speak(turn, AbortSignal.any([signal, stopping.signal])) },
    fuse,
    promptVersion: prompt.version,
    giveUp: () => stopping.abort(),
    settled: () => spend.settled(),
  }
}
