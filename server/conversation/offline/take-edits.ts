import type { Edit } from '../../../bella/edit.ts'
import { applyEdits } from '../cart/apply-edits.ts'
import { firstNewlySoldOut } from '../cart/newly-sold-out.ts'
import type { Turn } from '../turn.ts'

/** Does what was understood, but for what is sold out: that is said, and nothing is put in its place unasked. */
export async function takeEdits(turn: Turn): Promise<string[]> {
  const wanted = turn.heard.edits
  const edits = wanted.length > 0 ? toBeHad(turn, wanted) : []
  if (edits.length === 0) return []
  const answer = await turn.use('edit_cart', { edits })
  return answer.ok ? [] : ['Sorry, I couldn’t write that down; please say it in fewer words, or tap it on the menu.']
}

function toBeHad({ draft, ledger, offer }: Turn, wanted: readonly Edit[]): readonly Edit[] {
  const { lines, fulfilment } = draft.bella
  const edits: Edit[] = []
  for (const edit of wanted) {
    const after = applyEdits({ lines, fulfilment }, [...edits, edit])
    const missing = after && firstNewlySoldOut(offer, lines, after.lines)
    if (missing) ledger.soldOut.push({ ...missing, ...('line' in edit && { line: edit.line }) })
    else edits.push(edit)
  }
  return edits.length === wanted.length ? wanted : edits
}
