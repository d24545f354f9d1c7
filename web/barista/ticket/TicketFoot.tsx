import type { Ticket } from '../../../contract/queue.ts'
import { movesFrom, undoOf, UNDO_WITHIN_MS } from '../../../domain/order/status.ts'
import { Button } from '../../ui/Button.tsx'
import { page } from '../../ui/text/en/barista/page.ts'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { useCafeNow } from '../cafe-now.ts'
import { NEXT, nextStep } from '../moves/next-step.ts'
import { undo } from '../moves/tap.ts'
import { TouchButton } from '../TouchButton.tsx'
import type { TicketActions } from './ticket-actions.ts'

type TicketFootProps = { ticket: Ticket; actions: TicketActions }

const TONES = { pending: 'espresso', preparing: 'ready', ready: 'quiet' } as const

/** What can be done with a ticket: the next step first and large. */
export function TicketFoot({ ticket, actions }: TicketFootProps) {
  const { number, status } = ticket
  const canCancel = movesFrom(status).includes('cancelled')
  if (status === 'completed' || status === 'cancelled' || NEXT[status] === undefined) return null
  return (
    <div className="flex items-center gap-2 px-3 pt-1 pb-3.5">
      <div className="min-w-0 flex-1">
        <Button tone={TONES[status]} size="large" wide onPress={() => void nextStep(ticket)}>
          {ticketText.next[status]}
          <span className="sr-only">: {ticketText.order(number)}</span>
        </Button>
      </div>
      <UndoButton ticket={ticket} />
      {canCancel && (
        <TouchButton
          icon="close"
          label={ticketText.cancel}
          name={ticketText.cancelOf(number)}
          shows="icon"
          onPress={() => actions.cancel(ticket)}
        />
      )}
    </div>
  )
}

function UndoButton({ ticket }: { ticket: Ticket }) {
  const nowMs = useCafeNow()
  const back = undoOf(ticket.status)
  if (back !== 'pending' && back !== 'preparing') return null
  if (nowMs - ticket.movedAtMs > UNDO_WITHIN_MS) return null
  const name = ticketText.undoOf(ticket.number, page.area[back])
  return <TouchButton icon="undo" label={ticketText.undo} name={name} shows="icon" onPress={() => undo(ticket)} />
}
