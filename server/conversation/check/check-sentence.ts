import type { Turn } from '../turn.ts'
import { saysNothingOfAllergens } from './allergens.ts'
import { cartIsBorne } from './cart.ts'
import { numbersAreBorne, timesAreBorne } from './figures.ts'
import { moneyIsBorne } from './money.ts'
import { callingIsBorne, payingIsBorne, placingIsBorne } from './order.ts'
import { pastIsBorne } from './past.ts'
import { readSentence, type Sentence } from './sentence.ts'

export type Checked = Pick<Turn, 'draft' | 'ledger' | 'offer' | 'lexicon'>

/** What a sentence may claim, and whether it is so. */
const CLAIMS: Readonly<Record<string, (sentence: Sentence, turn: Checked) => boolean>> = {
  allergens: saysNothingOfAllergens,
  money: moneyIsBorne,
  number: numbersAreBorne,
  time: timesAreBorne,
  paying: payingIsBorne,
  placing: placingIsBorne,
  calling: callingIsBorne,
  cart: cartIsBorne,
  past: pastIsBorne,
}

/**
 * What a sentence claims without the turn's ledger bearing it out; undefined where it may be shown. Pure. It judges the
 * words, whoever says them, and rather takes a harmless sentence for a claim than lets a false one pass: in its place the
 * customer gets the café's own.
 */
export function checkSentence(sentence: string, turn: Checked): string | undefined {
  if (turn.ledger.statements.includes(sentence)) return undefined
  const read = readSentence(turn.lexicon, sentence)
  return Object.keys(CLAIMS).find((claim) => !CLAIMS[claim]?.(read, turn))
}
