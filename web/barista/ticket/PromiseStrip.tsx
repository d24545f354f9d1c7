import type { Ticket } from '../../../contract/queue.ts'
import { clockTime } from '../../ui/clock.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { IconName } from '../../ui/icon-paths.ts'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { useCafeNow } from '../cafe-now.ts'
import { promiseState, type PromiseState } from './promise-state.ts'

const LOOKS: Readonly<Record<PromiseState['kind'], { icon: IconName; className: string }>> = {
  on_time: { icon: 'clock', className: 'bg-sage text-leaf-ink' },
  soon: { icon: 'clock', className: 'bg-butter text-amber-ink' },
  late: { icon: 'alert', className: 'bg-blush text-cherry-ink' },
  made: { icon: 'check', className: 'bg-sage text-leaf-ink' },
  made_long_ago: { icon: 'bell', className: 'bg-butter text-amber-ink' },
}

/** When it was promised, and how that stands: in colour, by a sign, and in words. */
export function PromiseStrip({ ticket, timeZone }: { ticket: Ticket; timeZone: string | undefined }) {
  const state = promiseState(ticket, useCafeNow())
  const { icon, className } = LOOKS[state.kind]
  return (
    <p
      data-promise={state.kind}
      className={`flex items-center gap-2 px-4 py-1.5 text-sm font-semibold tabular-nums ${className}`}
    >
      <Icon name={icon} className="size-4" />
      <span className="min-w-0 flex-1">{wordsOf(state)}</span>
      {ticket.status !== 'ready' && (
        <span className="whitespace-nowrap">
          <span className="sr-only">{ticketText.promised} </span>
          {clockTime(ticket.promise.readyAtMs, timeZone)}
        </span>
      )}
    </p>
  )
}

function wordsOf({ kind, minutes }: PromiseState): string {
  switch (kind) {
    case 'on_time':
      return ticketText.onTime(minutes)
    case 'soon':
      return ticketText.soon(minutes)
    case 'late':
      return ticketText.late(minutes)
    case 'made':
      return ticketText.readySince(minutes)
    case 'made_long_ago':
      return ticketText.waitsLong(minutes)
  }
}
