import { LIMITS } from '../../domain/order/limits.ts'
import { NOT_WRITTEN_DOWN } from './english/allergy-notes.ts'
import { printableAllergies, printableName } from '../orders/printable.ts'
import type { Turn } from './turn.ts'

/**
 * Takes down what the customer told of themselves: a name to call out, what they must not have. It is the same whoever
 * speaks, and no speaker can tell a name or an allergy.
 */
export function listen({ draft, heard, ledger }: Turn): void {
  if (heard.edits.length === 0) draft.bella = heard.state
  for (const reply of heard.replies) {
    if (reply.kind === 'name') {
      const name = printableName(reply.name)
      if (name !== undefined) draft.customer.name = name
    }
    if (reply.kind === 'allergy') {
      const isWhole = declare(draft, reply.allergenIds.length > 0 ? reply.allergenIds : [reply.said])
      if (!isWhole) ledger.statements.push(NOT_WRITTEN_DOWN)
    }
  }
}

/**
 * An allergy that the list has no name for is kept as it was said. What was read back was read back without it. Answers
 * whether all of it could be taken down.
 */
function declare(draft: Turn['draft'], told: readonly string[]): boolean {
  const said = told.map((words) => words.trim().slice(0, LIMITS.allergyCharsMax)).filter((words) => words !== '')
  const printable = printableAllergies(said)
  const all = [...new Set([...draft.customer.allergies, ...(printable ?? [])])]
  const allergies = all.slice(0, LIMITS.allergiesMax)
  if (allergies.length > draft.customer.allergies.length) {
    draft.customer.allergies = allergies
    delete draft.readBack
  }
  return printable !== undefined && allergies.length === all.length
}
