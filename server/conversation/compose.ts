import { changeSentences } from './english/changes.ts'
import { COME_TO_THE_COUNTER, NOT_UNDERSTOOD } from './english/person.ts'
import { placedAlready, placedSentences } from './english/placed.ts'
import { nextQuestion } from './english/questions.ts'
import { readBackSentences } from './english/read-back.ts'
import { soldOutSentences } from './english/sold-out.ts'
import { statusSentence } from './english/status.ts'
import type { Turn } from './turn.ts'

/** What was done, in the café's own sentences: the reply where a speaker's own words were not true. */
export function compose(turn: Turn): string[] {
  const { ledger } = turn
  const done = [...doneSentences(turn), ...soldOutSentences(turn), ...ledger.statements]
  if (ledger.status) done.push(statusSentence(turn, ledger.status))
  if (ledger.personCalled) return [...done, COME_TO_THE_COUNTER]
  if (ledger.placed) return done
  if (ledger.quote) return [...done, ...readBackSentences(turn)]
  return [...(done.length > 0 ? done : [NOT_UNDERSTOOD]), nextQuestion(turn)]
}

/** What this turn placed and changed. */
export function doneSentences(turn: Turn): string[] {
  const { placed, again } = turn.ledger
  return [
    ...(placed ? placedSentences(turn, placed) : []),
    ...(again ? [placedAlready(again)] : []),
    ...changeSentences(turn),
  ]
}
