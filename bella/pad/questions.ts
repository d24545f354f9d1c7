import type { Phrase } from '../phrases/phrase.ts'
import type { BellaState } from '../state.ts'
import type { Pad } from './pad.ts'
import { padLine, write } from './pad.ts'

/** Takes an utterance as the answer to what was asked; false where it is none. */
export function answerQuestion(pad: Pad, { question }: BellaState, phrases: readonly Phrase[]): boolean {
  if (question?.kind !== 'which item') return false
  const senses = phrases
    .filter(({ act }) => act !== 'ask')
    .flatMap(({ parts }) => parts.flatMap(({ word }) => word.senses))
  const named = question.choices.filter((id) =>
    senses.some((sense) =>
      sense.kind === 'item' ? sense.itemId === id : sense.kind === 'part' && sense.itemIds.includes(id),
    ),
  )
  const [itemId] = named
  if (named.length !== 1 || itemId === undefined || phrases.length > 1) return false
  const [phrase] = phrases
  if (phrase && phrase.parts.length > 1) return false
  pad.focus = [write(pad, padLine({ ...question.line, itemId }))]
  pad.group = pad.focus
  return true
}

/** Asks for what is needed to write down what was meant. One question at a time. */
export function askedOf(pad: Pad): void {
  const { generic } = pad
  if (!generic || pad.mentioned.some(({ itemId }) => generic.itemIds.includes(itemId))) return
  pad.replies.push({
    kind: 'question',
    question: { kind: 'which item', choices: generic.itemIds, line: { quantity: generic.quantity, options: [] } },
  })
}
