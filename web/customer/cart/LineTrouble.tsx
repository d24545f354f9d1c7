import type { Refusal } from '../../api/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { cartText } from '../../ui/text/en/customer/cart.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'

/** Refusals that another choice of size or options puts right. */
const CHOOSE_AGAIN: readonly string[] = [
  'unknown_size',
  'unknown_option',
  'option_not_for_item',
  'options_conflict',
  'option_required',
  'too_many_of_option',
  'amount_not_offered',
]

type LineTroubleProps = { refusal: Refusal; onRemove: () => void; onChooseAgain: () => void }

/** What is the matter with one line, and the ways out. */
export function LineTrouble({ refusal, onRemove, onChooseAgain }: LineTroubleProps) {
  const optionIsOut = refusal.code === 'sold_out' && refusal.optionId !== undefined
  return (
    <div role="alert" className="mt-3 rounded-xl bg-blush p-3">
      <p className="pb-2 font-medium text-cherry-ink">{sentence(refusal, optionIsOut)}</p>
      <div className="flex flex-wrap gap-2">
        {(optionIsOut || CHOOSE_AGAIN.includes(refusal.code)) && (
          <Button size="small" onPress={onChooseAgain}>
            {cartText.changeThis}
          </Button>
        )}
        <Button size="small" onPress={onRemove}>
          {cartText.removeThis}
        </Button>
      </div>
    </div>
  )
}

function sentence({ code, left = 0 }: Refusal, optionIsOut: boolean): string {
  if (optionIsOut) return cartText.optionOut
  return code === 'sold_out' && left > 0 ? cartText.fewLeft(left) : refusalText(code)
}
