import type { Reply } from '../../../bella/reply.ts'
import { NO_ORDER, statusSentence } from '../english/status.ts'
import { NOT_UNDERSTOOD, PRICES_ARE_ON_THE_MENU } from '../english/person.ts'
import type { Turn } from '../turn.ts'
import { isAboutMoney } from './about-money.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { takeBack } from './take-back.ts'
import { takeUsual } from './take-usual.ts'
import { unknownItem } from './unknown-item.ts'

/** `question`: what is to be asked in place of what would come next; empty, nothing. */
export type Answered = { words: string[]; question?: string }

/** Answers all that was said besides edits, in its order. */
export async function answerReplies(turn: Turn): Promise<Answered> {
  const all: Answered = { words: [] }
  for (const reply of mergeUnknown(turn.heard.replies)) {
    const answered = await answerReply(turn, reply)
    all.words.push(...answered.words)
    if (answered.question !== undefined) all.question ??= answered.question
  }
  return all
}

/** Several things that the menu does not have are told in one sentence. */
function mergeUnknown(replies: readonly Reply[]): Reply[] {
  const unknown = replies.filter((reply) => reply.kind === 'unknown item')
  if (unknown.length < 2) return [...replies]
  const said = unknown.map((reply) => reply.said).join('” or “')
  const nearest = [...new Set(unknown.flatMap((reply) => reply.nearest))]
  return [...replies.filter(({ kind }) => kind !== 'unknown item'), { kind: 'unknown item', said, nearest }]
}

const nothing: Answered = { words: [] }
const words = (...said: string[]): Answered => ({ words: said })

function answerReply(turn: Turn, reply: Reply): Answered | Promise<Answered> {
  const { items, options } = turn.offer.index
  switch (reply.kind) {
    case 'inquiry':
      return answerInquiry(turn, reply)
    case 'unknown item':
      return isAboutMoney(turn.said) ? words(PRICES_ARE_ON_THE_MENU) : unknownItem(turn, reply)
    case 'not for item': {
      const [item, option] = [items.get(reply.itemId)?.name ?? '', options.get(reply.optionId)?.option.name ?? '']
      return words(`Sorry, the ${item} doesn’t come with ${option}.`)
    }
    case 'limit':
      return tooMuch(turn, reply)
    case 'person':
      return turn.use('call_person', {}).then(() => nothing)
    case 'status':
      return status(turn)
    case 'back':
      return takeBack(turn)
    case 'usual':
      return takeUsual(turn)
    case 'no':
      return declined(turn)
    case 'name':
      return words(`Thanks, ${turn.draft.customer.name ?? reply.name}.`)
    case 'allergy':
      return reply.allergenIds.length === 0 && reply.said === ''
        ? { words: [], question: 'What is it that you must not have?' }
        : nothing
    case 'thanks':
      return { words: ['You’re welcome!'], ...(turn.draft.bella.lines.length === 0 && { question: '' }) }
    case 'greeting':
      return words('Hi there!')
    case 'nothing':
      return words(isAboutMoney(turn.said) ? PRICES_ARE_ON_THE_MENU : NOT_UNDERSTOOD)
    case 'question':
    case 'yes':
    case 'done':
      return nothing
  }
}

/** More than one order may hold is for a person to agree. */
async function tooMuch(turn: Turn, reply: Extract<Reply, { kind: 'limit' }>): Promise<Answered> {
  if (reply.of === 'option') return words(`One drink can have at most ${reply.max} of ${reply.said}.`)
  await turn.use('call_person', {})
  const what = reply.of === 'lines' ? 'different things' : 'things'
  return words(
    reply.of === 'quantity'
      ? `I can take at most ${reply.max} of one thing in an order.`
      : `I can take at most ${reply.max} ${what} in one order.`,
  )
}

async function status(turn: Turn): Promise<Answered> {
  await turn.use('order_status', {})
  const found = turn.ledger.status
  return found
    ? { words: [statusSentence(turn, found)], ...(turn.draft.bella.lines.length === 0 && { question: '' }) }
    : words(NO_ORDER)
}

/** A no to the total keeps the cart; any other one is to "Is that everything?". */
function declined({ before, draft }: Turn): Answered {
  draft.done = false
  delete draft.readBack
  if (before.awaiting === 'confirmation')
    return { words: ['No problem, nothing is placed.'], question: 'What would you like to change?' }
  return {
    words: ['All right.'],
    question: draft.bella.lines.length > 0 ? 'What else can I get you?' : 'What can I get you?',
  }
}
