import { allergensOf, allergiesUnsure, allergyConflicts } from '../../domain/allergen/allergens-of.ts'
import { priceLine } from '../../domain/pricing/price-cart.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import { conflictSentence, notedSentence, unsureSentence } from './english/allergy-notes.ts'
import type { Turn } from './turn.ts'

/**
 * What a customer with an allergy must be told in this turn, whoever speaks: that it was taken down, and which lines of the
 * cart conflict with it or may. Of new lines at once, of all lines when the allergy is new and when the cart is read back.
 */
export function allergyNotes(turn: Turn): string[] {
  const { before, draft, ledger } = turn
  const { allergies } = draft.customer
  const isNew = allergies.length > before.customer.allergies.length
  if (allergies.length === 0) return []
  const lines = isNew || ledger.quote ? draft.bella.lines : touchedLines(turn)
  const found = lines.map((line) => ({ line, ...judged(turn, line) }))
  const conflicts = found.filter(({ conflicts }) => conflicts.length > 0)
  const unsure = found.filter(({ unsure }) => unsure.length > 0)
  const names = unsure.map(({ name }) => name)
  return [
    ...(isNew ? [notedSentence(allergies)] : []),
    ...new Set(conflicts.map(({ name, conflicts }) => conflictSentence(name, conflicts))),
    ...(unsure.length > 0
      ? [unsureSentence([...new Set(names)], [...new Set(unsure.flatMap((one) => one.unsure))])]
      : []),
  ]
}

function touchedLines({ draft, ledger }: Turn): CartLine[] {
  const touched = ledger.changes.filter(({ kind }) => kind === 'added' || kind === 'changed')
  return touched.flatMap(({ at }) => (at === undefined ? [] : (draft.bella.lines[at] ?? [])))
}

function judged({ draft, offer }: Turn, line: CartLine) {
  const { allergies } = draft.customer
  const priced = priceLine(offer.index, line)
  const optionIds = (priced.ok ? priced.value.options : line.options).map(({ optionId }) => optionId)
  const statement = allergensOf(offer.index, line.itemId, optionIds)
  return {
    name: offer.index.items.get(line.itemId)?.name ?? line.itemId,
    conflicts: allergyConflicts(statement, allergies),
    unsure: allergiesUnsure(statement, allergies),
  }
}
