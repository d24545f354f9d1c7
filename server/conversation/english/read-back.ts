import type { Turn } from '../turn.ts'
import { allergenWords } from './allergen-sentence.ts'
import { linesWords } from './line-words.ts'
import { money } from './money.ts'
import { waitWords } from './time-words.ts'
import { allOf } from './word-lists.ts'

/** Every line with the total, tax and time that were promised for it, and the one question that places it. */
export function readBackSentences({ draft, ledger, offer }: Turn): string[] {
  const { quote } = ledger
  if (!quote) return []
  const { name, allergies } = draft.customer
  const where = quote.fulfilment === 'here' ? 'for here' : 'to go'
  const whose = name === undefined ? '' : `, for ${name}`
  const tax = quote.taxCents > 0 ? `, including ${money(offer.index, quote.taxCents)} tax` : ''
  return [
    `That’s ${linesWords(offer.index, draft.bella.lines)}, ${where}${whose}.`,
    ...(allergies.length > 0 ? [allergyOnTicket(allergies)] : []),
    `The total is ${money(offer.index, quote.totalCents)}${tax}${tax && ','} and it will be ready in ${waitWords(quote.promise.waitSeconds)}.`,
    'Shall I place the order?',
  ]
}

/** A declared allergy goes with the order, and is not thereby taken care of. */
export function allergyOnTicket(allergies: readonly string[]): string {
  return `I’m writing on the ticket that you must not have ${allOf(allergies.map(allergenWords))}; please tell our staff too.`
}
