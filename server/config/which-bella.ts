import type { Config } from './config.ts'
import { OPENAI_URL } from './read-config.ts'

/** Who answers customers first. `why` is for the operator, and holds no key. */
export type WhichBella = { speaker: 'offline' | 'openai'; why: string }

/**
 * Whether a model is asked at all. One needs a key, or a server of the operator's own that was named on purpose; and money
 * that it may cost.
 */
export function whichBella({ openAiKey, model }: Pick<Config, 'openAiKey' | 'model'>): WhichBella {
  if (model.dailyCents === 0) return { speaker: 'offline', why: 'CAFE_OPENAI_DAILY_CENTS is 0' }
  const where = new URL(model.baseUrl).host
  if (openAiKey) return { speaker: 'openai', why: `${model.id} at ${where}, with a key` }
  if (isOpenAi(model.baseUrl)) return { speaker: 'offline', why: 'no OPENAI_API_KEY, so nothing is sent to OpenAI' }
  return { speaker: 'openai', why: `${model.id} at ${where}, without a key` }
}

/** OpenAI itself, and no server that only speaks like it. */
export function isOpenAi(baseUrl: string): boolean {
  return new URL(baseUrl).host === new URL(OPENAI_URL).host
}
