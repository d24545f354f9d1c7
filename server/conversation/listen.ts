import { printableAllergies, printableName } from '../orders/printable.ts'
import type { Turn } from './turn.ts'

/**
 * Takes down what the customer told of themselves: a name to call out, what they must not have. It is the same whoever
 * speaks, and no speaker can tell a name or an allergy.
 */
export function listen({ draft, heard }: Turn): void {
  if (heard.edits.length === 0) draft.bella = heard.state
  for (const reply of heard.replies) {
    if (reply.kind === 'name') {
      const name = printableName(reply.name)
      if (name !== undefined) draft.customer.name = name
    }
    if (reply.kind === 'allergy') declare(draft, reply.allergenIds.length > 0 ? reply.allergenIds : [reply.said])
  }
}

/** An allergy that the list has no name for is kept as it was said. What was read back was read back without it. */
function declare(draft: Turn['draft'], told: readonly string[]): void {
  const printable = printableAllergies(told.filter((words) => words.trim() !== '').map((words) => words.slice(0, 60)))
  const allergies = [...new Set([...draft.customer.allergies, ...(printable ?? [])])].slice(0, 20)
  if (allergies.length === draft.customer.allergies.length) return
  draft.customer.allergies = allergies
  delete draft.readBack
}
