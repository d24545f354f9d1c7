import type { Turn } from '../turn.ts'
import { asksForAllergens } from '../asks-for-allergens.ts'
import { saysNothingOfAllergens } from './allergens.ts'
import { cartIsBorne } from './cart.ts'
import { staysHere } from './elsewhere.ts'
import { numbersAreBorne, timesAreBorne } from './figures.ts'
import { moneyIsBorne } from './money.ts'
import { callingIsBorne, payingIsBorne, placingIsBorne } from './order.ts'
import { pastIsBorne } from './past.ts'
import { readSentence, type Sentence } from './sentence.ts'

export type Checked = Pick<Turn, 'draft' | 'heard' | 'ledger' | 'lexicon' | 'offer' | 'said'>

const NOD =
  /^\W*(?:yes|yeah|yep|no|nope|sure|absolutely|of course|definitely|correct|right|exactly|certainly|indeed|totally|it (?:is|does|isn't|doesn't|has)|that's right|all good)\b/

/** What a sentence may claim, and whether it is so. */
const CLAIMS: Readonly<Record<string, (sentence: Sentence, turn: Checked) => boolean>> = {
  allergens: (sentence, turn) => saysNothingOfAllergens(sentence) && !nods(sentence, turn),
  money: moneyIsBorne,
  number: numbersAreBorne,
  time: timesAreBorne,
  paying: payingIsBorne,
  placing: placingIsBorne,
  calling: callingIsBorne,
  cart: cartIsBorne,
  past: pastIsBorne,
  elsewhere: staysHere,
}

/**
 * What a sentence claims without the turn's ledger bearing it out; empty where it may be shown. Pure. It judges the words,
 * whoever says them, and rather takes a harmless sentence for a claim than lets a false one pass: in its place the customer
 * gets the café's own.
 */
export function falseClaims(sentence: string, turn: Checked): string[] {
  if (turn.ledger.statements.includes(sentence)) return []
  const read = readSentence(turn.lexicon, withoutNotes(sentence, turn))
  return Object.entries(CLAIMS).flatMap(([claim, isBorne]) => (isBorne(read, turn) ? [] : [claim]))
}

/** "Yes." is a statement on allergens where they were asked about. */
function nods({ text }: Sentence, { heard, lexicon, said }: Checked): boolean {
  if (!NOD.test(text)) return false
  const asked = readSentence(lexicon, said)
  return asksForAllergens(heard) || (asked.isQuestion && !saysNothingOfAllergens(asked))
}

/** What a customer wrote to a line is theirs, and is quoted as such: it claims nothing. */
function withoutNotes(sentence: string, { draft }: Checked): string {
  const notes = draft.bella.lines.flatMap(({ note }) => (note === undefined ? [] : [`(“${note}”)`]))
  return notes.reduce((rest, note) => rest.replaceAll(note, ''), sentence)
}
