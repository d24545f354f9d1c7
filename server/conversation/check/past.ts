import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import type { Sentence } from './sentence.ts'

const OF_THE_PAST =
  /\b(?:your|the) usual\b|\bas (?:always|usual|you always)\b|\b(?:like|same as) last time\b|\blast time you\b|\bwelcome back\b|\bi remember you\b|\byou (?:usually|always|often)\b/g

/** What others had is nobody's business. */
const OTHERS =
  /\b(?:another|other|previous|last|next|earlier) (?:customer|guest|person)(?:'s|s)?\b|\bbefore you\W*$|\b(?!(?:you|i|we|it|they|that|this|have|just|already)\b)[a-z]+ (?:had|ordered|bought) (?:an?|the|\d+)\b/

/** Whether it knows a customer no better than their device does. */
export function pastIsBorne(sentence: Sentence, { ledger }: Pick<Turn, 'ledger'>): boolean {
  if (OTHERS.test(sentence.text)) return false
  if (ledger.pastRead) return true
  return [...sentence.text.matchAll(OF_THE_PAST)].every(({ 0: said, index }) =>
    isExcused(sentence, index, index + said.length),
  )
}
