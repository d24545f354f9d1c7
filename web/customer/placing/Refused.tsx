import { useQueryClient } from '@tanstack/react-query'
import type { Refusal } from '../../api/refusal.ts'
import { Button } from '../../ui/Button.tsx'
import { placingText } from '../../ui/text/en/customer/placing.ts'
import { refusalText } from '../../ui/text/en/refusals.ts'
import { dismissRefusal } from './placing.ts'

/** Not placed, and what to do about it. Going back prices the order anew, which shows the line that is the matter. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const queries = useQueryClient()
  const back = () => {
    void queries.invalidateQueries({ queryKey: ['quote'] })
    void queries.invalidateQueries({ queryKey: ['menu'] })
    dismissRefusal()
  }
  return (
    <div className="px-6 pb-6">
      <h2 id="placing-title" className="font-display text-2xl font-semibold">
        {placingText.refused}
      </h2>
      <p role="alert" className="pt-2 pb-6">
        {refusalText(refusal.code)}
      </p>
      <div className="flex justify-end">
        <Button tone="primary" onPress={back}>
          {placingText.back}
        </Button>
      </div>
    </div>
  )
}
