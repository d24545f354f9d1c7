import type { Asking } from '../language/role.ts'
import { does, isStrange, type Word } from '../words/word.ts'
import { beginAct, isAtClauseStart, open, type Reader } from './reader.ts'

/** A question that asks nothing of the menu is still a question. */
export function hearQuestion(reader: Reader, about: Asking): boolean {
  if (reader.act === 'ask' && reader.question) reader.question.about = about
  else {
    beginAct(reader, 'ask')
    reader.question = { about }
    open(reader)
  }
  return true
}

/** Questions begin clauses. One that has begun goes on; a better word for what it asks is taken over, and harm is always one. */
export function startsQuestion(reader: Reader, word: Word): boolean {
  if (reader.act === 'ask' && does(word, 'ask allergens')) return true
  if (reader.act === 'ask') return reader.question?.about === 'ask'
  return isAtClauseStart(reader) && !does(word, 'want')
}

/** Words between a question and what it is about. */
export function isSkippedInQuestion(word: Word): boolean {
  return !does(word, 'and', 'or', 'but', 'a', 'the', 'it', 'with') && word.value === undefined && !isStrange(word)
}

/** "Do you have oat milk, can I get …" asks twice; "what can I get" once. */
export function isAnswered({ question }: Reader): boolean {
  return question?.about === 'ask have' || question?.about === 'ask hours' || question?.about === 'ask allergens'
}
