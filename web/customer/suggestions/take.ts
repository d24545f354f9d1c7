import type { Again, Suggestion } from '../../../contract/suggestions.ts'
import { tellTaken } from '../../api/suggestions.ts'
import { suggestionsText } from '../../ui/text/en/customer/suggestions.ts'
import { toast } from '../../ui/toast.ts'
import { addLine, cartStore, replaceLine, setLines, type KeptLine } from '../cart/cart-store.ts'
import { customerStore, rememberCustomer } from '../cart/customer-store.ts'
import { takenBack } from '../cart/taken-back.ts'

/** One tap: does to the cart what was suggested for it, and offers to take it back. */
export function takeSuggestion(suggestion: Suggestion, askedFor: readonly KeptLine[]): void {
  const { id, kind, holds, line, replaces } = suggestion
  const replaced = replaces === undefined ? undefined : askedFor[replaces]
  // The line is another by now, or gone: it was not suggested for that.
  if (replaces !== undefined && (!replaced || !cartStore.get().includes(replaced))) return
  withUndo(holds, () => (replaced ? replaceLine(replaced.key, line) : addLine(line)))
  tellTaken({ id, kind })
}

/** A whole cart of the past; where it is the beginning of an order, here or to go comes with it. */
export function takeAgain({ id, kind, label, lines, fulfilment }: Again): void {
  const kept = customerStore.get().fulfilment
  const isFirst = cartStore.get().length === 0
  if (isFirst) rememberCustomer({ fulfilment })
  withUndo(
    label,
    () => lines.forEach((line) => addLine(line)),
    () => isFirst && rememberCustomer({ fulfilment: kept }),
  )
  tellTaken({ id, kind })
}

function withUndo(what: string, change: () => void, alsoBack: () => void = () => undefined): void {
  const before = cartStore.get()
  change()
  const after = cartStore.get()
  toast(suggestionsText.taken(what), 'plain', {
    label: suggestionsText.undo,
    onPress: () => {
      setLines(takenBack(cartStore.get(), before, after))
      alsoBack()
      toast(suggestionsText.undone(what))
    },
  })
}
