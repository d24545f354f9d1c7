import { useId } from 'react'
import { UNDO_WITHIN_MS } from '../../../domain/order/status.ts'
import { useMenu } from '../../api/use-menu.ts'
import { clockTime } from '../../ui/clock.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { common } from '../../ui/text/en/common.ts'
import { movesText } from '../../ui/text/en/barista/moves.ts'
import { useCafeNow } from '../cafe-now.ts'
import { undo } from '../moves/tap.ts'
import type { Shown } from '../moves/with-waiting.ts'
import { finishedOf } from '../queue/areas.ts'
import { TouchButton } from '../TouchButton.tsx'

const LISTED_MAX = 30

/** What was handed over or cancelled before this screen's eyes, and the way back. */
export function FinishedSheet({ shown, onClose }: { shown: readonly Shown[]; onClose: () => void }) {
  const id = useId()
  const { data: menu } = useMenu()
  const finished = finishedOf(shown).slice(0, LISTED_MAX)
  return (
    <Sheet
      labelledBy={id}
      onClose={onClose}
      head={
        <h2 id={id} className="font-display text-2xl leading-tight font-semibold">
          {movesText.finishedTitle}
        </h2>
      }
    >
      <div tabIndex={0} role="region" aria-labelledby={id} className="px-5 pt-1 pb-6">
        <p className="text-soft">{finished.length === 0 ? movesText.finishedNone : movesText.finishedHint}</p>
        <ul className="mt-4 divide-y divide-line">
          {finished.map(({ ticket }) => (
            <FinishedRow key={ticket.orderId} ticket={ticket} timeZone={menu?.menu.cafe.timeZone} />
          ))}
        </ul>
      </div>
    </Sheet>
  )
}

function FinishedRow({ ticket, timeZone }: { ticket: Shown['ticket']; timeZone: string | undefined }) {
  const nowMs = useCafeNow()
  const { number, customer, status, movedAtMs, cancelReason } = ticket
  return (
    <li className="flex items-center gap-3 py-3">
      <span className="min-w-14 font-display text-3xl font-semibold tabular-nums">{number}</span>
      <div className="min-w-0 flex-1">
        <p className="font-semibold break-words">{customer.name}</p>
        <p className="text-sm text-soft">
          {movesText.finishedAt(common.status[status], clockTime(movedAtMs, timeZone))}
          {status === 'cancelled' && ` · ${cancelReason ?? movesText.noReason}`}
        </p>
      </div>
      {nowMs - movedAtMs <= UNDO_WITHIN_MS ? (
        <TouchButton
          icon="undo"
          label={movesText.bringBack}
          name={movesText.bringBackOf(number)}
          onPress={() => undo(ticket)}
        />
      ) : (
        <span className="text-sm text-soft">{movesText.tooLate}</span>
      )}
    </li>
  )
}
