import { Button } from '../../ui/Button.tsx'
import { ItemArt } from '../../ui/illustrations/ItemArt.tsx'
import { placingText } from '../../ui/text/en/customer/placing.ts'
import { useNow } from '../../ui/use-now.ts'
import { useOnline } from '../../ui/use-online.ts'
import type { Attempt } from './attempt.ts'
import { stopPlacing } from './placing.ts'

/** After so long a customer has had time to ask at the counter. */
const ASK_AFTER_MS = 60_000

/** Says no more than is known: that it is being sent, or that no answer has come yet. */
export function PlacingNews({ attempt, failures }: { attempt: Attempt; failures: number }) {
  const nowMs = useNow(5_000)
  const isOnline = useOnline()
  const isStuck = failures > 0
  return (
    <div className="flex flex-col items-center px-6 pt-10 pb-8 text-center">
      <ItemArt item={{ id: 'latte', categoryId: '' }} className="size-28" />
      <h2 id="placing-title" className="pt-3 font-display text-2xl font-semibold">
        {isStuck ? placingText.notYet : placingText.title}
      </h2>
      <p role="status" className="max-w-md pt-2 text-soft">
        {isStuck ? (isOnline ? placingText.notYetHint : placingText.offline) : placingText.sending}
      </p>
      {isStuck && (
        <div className="mt-6 w-full max-w-md border-t border-line pt-5">
          <p className="pb-3 text-sm text-soft">
            {attempt.mayBePlaced ? placingText.unsafeToStop : placingText.safeToStop} {placingText.tried(failures)}.
          </p>
          {!attempt.mayBePlaced && <Button onPress={stopPlacing}>{placingText.stop}</Button>}
          {attempt.mayBePlaced && nowMs - attempt.startedAtMs > ASK_AFTER_MS && (
            <Button onPress={stopPlacing}>{placingText.asked}</Button>
          )}
        </div>
      )}
    </div>
  )
}
