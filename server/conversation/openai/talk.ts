import type { ModelConfig } from '../../config/config.ts'
import { isOpenAi } from '../../config/which-bella.ts'
import type { Registry } from '../tools/registry.ts'
import type { ToolName } from '../tools/tool.ts'
import type { Turn } from '../turn.ts'
import { ANSWER_TOKENS_MAX, type Told } from './ask.ts'
import type { Answered, Called, Message, Request } from './chat.ts'
import { CallFailed } from './failure.ts'
import { messagesOf } from './messages.ts'
import type { Patience } from './patience.ts'
import type { Prompt } from './prompt.ts'
import { redactor, type Redactor } from './redact.ts'
import { sentences } from './sentences.ts'
import type { Cost } from './spend.ts'
import { told } from './told.ts'
import { inputOf, toolForms } from './tool-forms.ts'
import type { unfitness } from './unfit/unfit.ts'

export type Ask = (request: Request, told: Told) => Promise<[Answered, Cost]>

export type TalkParts = {
  registry: Registry
  model: ModelConfig
  prompt: Prompt
  /** Finds sentences that are not even looked at. */
  unfit: ReturnType<typeof unfitness>
  ask: Ask
  wait: Patience
  firstWords: () => void
}

/** How often a model is asked in one turn, and how many tools it may use. In the last round it can only speak. */
const ROUNDS_MAX = 5
const CALLS_MAX = 12
/** One to three is what a barista says; who goes on and on keeps everybody's server busy. */
const SENTENCES_MAX = 24

/**
 * One turn of a model's: it calls tools, hears what they answer, and speaks. Each sentence is handed to the turn once it is
 * whole; what it says of what no tool did, the turn does not let pass. Throws `CallFailed` when it comes to nothing.
 */
export async function talk(parts: TalkParts, turn: Turn): Promise<void> {
  const { wait } = parts
  const hidden = redactor(namesIn(turn))
  const messages = messagesOf(turn, parts.prompt.text, hidden)
  const unfit = parts.unfit(turn)
  let said = 0
  const say = (words: string) => {
    if (++said > SENTENCES_MAX) throw new CallFailed('too_long')
    const sentence = hidden.show(words)
    if (unfit(sentence) !== undefined) throw new CallFailed('unfit_words')
    turn.say(sentence)
    if (!wait.hasSpoken()) parts.firstWords()
    wait.spoke()
  }
  // What is counted is what one order costs.
  if (turn.before.newest.placed) delete turn.draft.modelMicrocents
  let used = 0
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const answered = await hear(parts, turn, messages, { say, isLast: round === ROUNDS_MAX })
    if (answered.finish === 'content_filter') throw new CallFailed('filtered')
    if (answered.calls.length === 0) {
      // Whoever used tools and says nothing leaves the words to the café.
      if (!wait.hasSpoken() && used === 0) throw new CallFailed('said_nothing')
      return
    }
    used += answered.calls.length
    if (used > CALLS_MAX) break
    messages.push(...(await useTools(parts.registry, turn, hidden, answered)))
    const over = wait.over()
    if (over) throw new CallFailed(over)
  }
  throw new CallFailed('too_many_calls')
}

type Hearing = { say: (sentence: string) => void; isLast: boolean }

async function hear(parts: TalkParts, turn: Turn, messages: readonly Message[], how: Hearing): Promise<Answered> {
  const cutter = sentences()
  const [answered, cost] = await parts.ask(requestOf(parts, turn, messages, how.isLast), {
    words: (piece) => {
      for (const sentence of cutter.take(piece)) how.say(sentence)
    },
    // What was begun beside a call speaks of something that is not done yet.
    callsBegin: () => void cutter.rest(),
  })
  turn.draft.modelMicrocents = (turn.draft.modelMicrocents ?? 0) + cost.costMicrocents
  // An answer that was too long ends in the middle of a sentence.
  const rest = cutter.rest()
  if (answered.finish !== 'length') for (const sentence of rest) how.say(sentence)
  return answered
}

function requestOf(parts: TalkParts, turn: Turn, messages: readonly Message[], isLast: boolean): Request {
  const { model } = parts
  return {
    model: model.id,
    messages: [...messages],
    tools: toolForms(parts.registry, turn),
    tool_choice: isLast ? 'none' : 'auto',
    stream: true,
    stream_options: { include_usage: true },
    max_completion_tokens: ANSWER_TOKENS_MAX,
    ...(model.reasoning !== '' && { reasoning_effort: model.reasoning as NonNullable<Request['reasoning_effort']> }),
    // OpenAI keeps answers for its customers unless it is told not to; other servers need not know the word.
    ...(isOpenAi(model.baseUrl) && { store: false }),
  }
}

/** Runs what was called, in its order, and puts call and answers behind the conversation. */
async function useTools(registry: Registry, turn: Turn, hidden: Redactor, answered: Answered): Promise<Message[]> {
  const answers: Message[] = []
  for (const { id, name, input } of answered.calls) {
    const shown = hidden.showIn(inputOf(registry, turn, name, input))
    const answer = await turn.use(name as ToolName, shown)
    const content = JSON.stringify(hidden.hideIn(told(turn.offer, answer)))
    answers.push({ role: 'tool', tool_call_id: id, content })
  }
  return [{ role: 'assistant', content: answered.text || null, tool_calls: answered.calls.map(asCall) }, ...answers]
}

function asCall({ id, name, input }: Called) {
  return { id, type: 'function' as const, function: { name, arguments: input } }
}

/** Every name that the customer goes by in this turn. */
function namesIn({ before, draft, heard }: Turn): string[] {
  const said = heard.replies.flatMap((reply) => (reply.kind === 'name' ? [reply.name] : []))
  const all = [draft.customer.name, before.customer.name, ...said]
  return [...new Set(all.filter((name) => name !== undefined))]
}
