import type { Refusal } from '../../api/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'

/** What is the matter with one line, and the way out. */
export function LineTrouble({ refusal, onRemove }: { refusal: Refusal; onRemove: () => void }) {
  return (
    <div role="alert" className="mt-3 rounded-xl bg-blush p-3">
      <p className="pb-2 font-medium text-cherry-ink">
        {refusal.code === 'sold_out' && refusal.left !== undefined && refusal.left > 0
          ? cartText.fewLeft(refusal.left)
          : refusalText(refusal.code)}
      </p>
      <Button size="small" onPress={onRemove}>
        {cartText.removeThis}
      </Button>
    </div>
  )
}
