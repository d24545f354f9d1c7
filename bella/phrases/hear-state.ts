import { does, isStrange } from '../words/word.ts'
import type { Phrase } from './phrase.ts'
import { beginAct, nextSaid, type Reader } from './reader.ts'

/** "Will the latte kill me?" asks nothing of how it is served. */
export function askOfHarm(reader: Reader, phrase: Phrase): void {
  reader.act = 'ask'
  reader.question = { about: 'ask allergens' }
  Object.assign(phrase, { act: 'ask', question: reader.question, state: undefined })
}

/** "My latte is cold"; but "my coffee is a latte" and "the latte is for here" say what is wanted. */
export function tellsState(reader: Reader, at: number): boolean {
  const { phrase } = reader
  const named = phrase?.parts.at(-1)?.word.senses.some(({ kind }) => kind === 'item' || kind === 'category')
  const next = nextSaid(reader, at + 1)
  if (!phrase || reader.act !== 'order' || phrase.which.kind !== 'the' || named !== true)
    return tellsOfOther(reader, at)
  if (next === undefined || next.value !== undefined || does(next, 'a', 'here', 'to go', 'for')) return false
  phrase.state ??= 'told'
  return true
}

/** "The word yes has three letters": what the menu has not is told of. */
function tellsOfOther(reader: Reader, at: number): boolean {
  const { phrase, phrases, clauseFrom } = reader
  const isFirst = phrases.length === clauseFrom && reader.act === 'order'
  if (!phrase || !isFirst || phrase.which.kind !== 'the' || phrase.oneAt !== undefined) return false
  const next = nextSaid(reader, at + 1)
  if (phrase.parts.length === 0 || !phrase.parts.every(({ word }) => isStrange(word)) || next === undefined)
    return false
  if (next.senses.length > 0 || does(next, 'a', 'here', 'to go', 'for', 'name')) return false
  reader.phrase = undefined
  beginAct(reader, 'tell')
  return true
}
