import type { Ticket } from '../../../contract/queue.ts'
import { allergenName, isAllergenId } from '../../../domain/allergen/allergens.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { acknowledge } from '../moves/acknowledged.ts'
import { TouchButton } from '../TouchButton.tsx'
import type { TicketActions } from './ticket-actions.ts'

type AllergyBannerProps = { ticket: Ticket; isRead: boolean; actions: TicketActions }

/** What the customer must not be given. It stays on the ticket for as long as there is one. */
export function AllergyBanner({ ticket, isRead, actions }: AllergyBannerProps) {
  const look = isRead ? 'border-2 border-cherry-ink bg-blush text-cherry-ink' : 'bg-cherry text-on-cherry'
  return (
    <div className={`mx-3 mb-2 rounded-xl p-3 ${look}`}>
      <p className="flex items-center gap-2 text-sm font-bold tracking-wide uppercase">
        <Icon name={isRead ? 'check' : 'alert'} />
        {isRead ? ticketText.acknowledged : ticketText.allergies}
      </p>
      <p className="mt-1 text-xl leading-snug font-bold">{ticket.allergies.map(named).join(' · ')}</p>
      {!isRead && (
        <div className="mt-3 flex items-center gap-2">
          <button
            type="button"
            data-acknowledge
            onClick={() => acknowledge(ticket)}
            className="pressable inline-flex min-h-14 flex-1 items-center justify-center gap-2 rounded-full bg-on-cherry px-3 leading-tight font-semibold text-cherry-deep focus-visible:outline-on-cherry"
          >
            <Icon name="check" />
            {ticketText.acknowledge}
            <span className="sr-only">: {ticketText.order(ticket.number)}</span>
          </button>
          <TouchButton
            icon="close"
            label={ticketText.cancel}
            name={ticketText.cancelOf(ticket.number)}
            shows="icon"
            onPress={() => actions.cancel(ticket)}
          />
        </div>
      )}
    </div>
  )
}

/** A customer's own words stand in quotes. */
function named(allergy: string): string {
  return isAllergenId(allergy) ? allergenName(allergy) : `“${allergy}”`
}
