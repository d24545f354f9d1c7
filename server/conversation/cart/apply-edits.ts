import type { Edit } from '../../../bella/edit.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import type { Cart } from '../conversation.ts'

/** The cart after its edits, and which of its lines they wrote. Undefined where an edit is about a line that is not there. */
export function applyEdits(cart: Cart, edits: readonly Edit[]): (Cart & { touched: number[] }) | undefined {
  const slots: (CartLine | undefined)[] = [...cart.lines]
  const written = new Set<CartLine>()
  let { fulfilment } = cart
  const write = (at: number, line: CartLine) => {
    slots[at] = line
    written.add(line)
  }
  for (const edit of edits) {
    if ('at' in edit && cart.lines[edit.at] === undefined) return undefined
    if (edit.kind === 'add line') write(slots.length, edit.line)
    if (edit.kind === 'change line') write(edit.at, edit.line)
    if (edit.kind === 'remove line') slots[edit.at] = undefined
    if (edit.kind === 'clear') slots.fill(undefined)
    if (edit.kind === 'set fulfilment') fulfilment = edit.fulfilment
  }
  const lines = slots.filter((line) => line !== undefined)
  return { lines, fulfilment, touched: lines.flatMap((line, at) => (written.has(line) ? [at] : [])) }
}
