import { NOT_PLACED } from '../english/placed.ts'
import type { Turn } from '../turn.ts'

/** What is to be said of a yes that placed nothing. Whether it places something is for the tool to find. */
export async function confirmIfYes(turn: Turn): Promise<string[]> {
  const { before, draft, heard, ledger } = turn
  if (!heard.replies.some(({ kind }) => kind === 'yes')) return []
  if (!before.readBack) {
    // Said twice, or after it was placed by an earlier message: the customer wants to know that it is.
    if (draft.order && draft.bella.lines.length === 0 && !ledger.placed) ledger.again = draft.order
    return []
  }
  const answer = await turn.use('confirm', {})
  if (answer.ok) return []
  if (answer.code === 'sold_out') draft.done = false
  return answer.code in NOT_PLACED ? [NOT_PLACED[answer.code as keyof typeof NOT_PLACED]] : []
}
