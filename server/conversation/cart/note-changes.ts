import type { Edit } from '../../../bella/edit.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import type { Cart } from '../conversation.ts'
import type { Turn } from '../turn.ts'
import { lineKey, sameCart } from './same-cart.ts'

/** Enters in the ledger what the edits did to the cart, which the draft holds already; what was read back holds no more. */
export function noteChanges(turn: Turn, before: Cart, edits: readonly Edit[]): void {
  const { draft, ledger } = turn
  const { lines } = draft.bella
  const after = { lines, fulfilment: draft.bella.fulfilment }
  for (const edit of edits) {
    if (edit.kind === 'add line') {
      ledger.changes.push({ kind: 'added', at: positionOf(lines, edit.line) })
      ledger.touched.added.push(edit.line.itemId)
    }
    if (edit.kind === 'change line') {
      ledger.changes.push({ kind: 'changed', at: positionOf(lines, edit.line) })
      ledger.touched.changed.push(edit.line.itemId)
      const old = before.lines[edit.at]?.itemId
      if (old !== undefined && old !== edit.line.itemId) ledger.touched.removed.push(old)
      if (old !== edit.line.itemId) ledger.touched.added.push(edit.line.itemId)
    }
    if (edit.kind === 'remove line') {
      ledger.changes.push({ kind: 'removed', at: edit.at })
      ledger.touched.removed.push(before.lines[edit.at]?.itemId ?? '')
    }
    if (edit.kind === 'clear') {
      ledger.changes.push({ kind: 'cleared' })
      ledger.touched.removed.push(...before.lines.map(({ itemId }) => itemId))
    }
    if (edit.kind === 'set fulfilment' && before.fulfilment !== after.fulfilment)
      ledger.changes.push({ kind: 'fulfilment' })
  }
  if (sameCart(before, after)) return
  draft.earlier = before
  delete draft.readBack
}

/** Where the line is now: it, or one of the same item that it was counted up with. */
function positionOf(lines: Cart['lines'], line: CartLine): number {
  const at = lines.findLastIndex((other) => lineKey(other) === lineKey(line))
  return at >= 0 ? at : lines.findLastIndex(({ itemId }) => itemId === line.itemId)
}
