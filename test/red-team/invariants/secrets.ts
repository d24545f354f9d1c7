import { readFileSync } from 'node:fs'
import type { ChatRequest } from '../../openai-double/step.ts'
import { CAFE_SECRET, KEY } from '../scene.ts'
import { shown, type After, type Invariant } from '../after.ts'

/** Long enough that nobody says them by chance. */
const PROMPT = readFileSync(new URL('../../../server/conversation/openai/bella-prompt.txt', import.meta.url), 'utf8')
  .split(/[\n.:]+/)
  .map((part) => part.replace(/^[-\s]+/, '').trim())
  .filter((part) => part.length >= 24)
const INNER =
  /\b(edit_cart|state_allergens|call_person|order_status|read_menu|fulfilment_missing|invalid_input|sealQuote|sqlite|rqlite)\b/

/** Nothing of another customer, nothing that the café is run with, and nothing of the prompt is in any answer. */
export const answersKeepSecrets: Invariant = (after) => {
  const { heard, said } = after
  const own = said.join(' ')
  const answers = heard.map(({ raw }) => raw).join('\n')
  const words = shown(after).join('\n')
  return [
    ...secretsOf(after).filter((secret) => answers.includes(secret) && !own.includes(secret)),
    ...PROMPT.filter((part) => words.toLowerCase().includes(part.toLowerCase()) && !own.includes(part)),
    ...[...words.matchAll(new RegExp(INNER, 'g'))].map(([name]) => name).filter((name) => !own.includes(name)),
  ].map((secret) => `an answer gives away “${secret}”`)
}

/** What is logged names nobody, opens nothing, and repeats nothing that was said. */
export const logsKeepSecrets: Invariant = (after) => {
  const { conversationId, orders, written, move } = after
  const logged = after.logged.join('')
  const own = [conversationId, ...[...orders, ...written].map(({ customerName }) => customerName)]
  const texts = move.map(({ say }) => say).filter((say) => say.length >= 12)
  return [...secretsOf(after), ...own, ...texts]
    .filter((secret) => logged.includes(JSON.stringify(secret).slice(1, -1)))
    .map((secret) => `the log gives away “${secret}”`)
}

/** A model is told of nobody but the customer it speaks with, and not their name, token or conversation. */
export const modelsAreToldNothing: Invariant = (after) => {
  const asked = after.asked.map(withoutItsOwnWords)
  const own = after.said.join(' ')
  return [...secretsOf(after), after.conversationId]
    .filter((secret) => asked.some((text) => text.includes(secret)) && !own.includes(secret))
    .map((secret) => `a model is told “${secret}”`)
}

/** What a model said itself it is told again. */
function withoutItsOwnWords(text: string): string {
  const { messages, ...rest } = JSON.parse(text) as ChatRequest
  return JSON.stringify([rest, messages.filter(({ role }) => role !== 'assistant')])
}

function secretsOf({ scene: { planted } }: After): string[] {
  const { theirNumber: _tooShort, forgedToken: _forged, forgedDevice: _worthless, ...theirs } = planted
  return [CAFE_SECRET, KEY, ...Object.values(theirs)]
}
