import { memo, useState } from 'react'
import type { Ticket } from '../../../contract/queue.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { useStored } from '../../ui/stored.ts'
import { Icon } from '../../ui/Icon.tsx'
import { common } from '../../ui/text/en/common.ts'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { cafeNow } from '../cafe-now.ts'
import { acknowledged, allergiesRead } from '../moves/acknowledged.ts'
import type { Shown } from '../moves/with-waiting.ts'
import { AllergyBanner } from './AllergyBanner.tsx'
import { PromiseStrip } from './PromiseStrip.tsx'
import { TicketFoot } from './TicketFoot.tsx'
import { TicketHead } from './TicketHead.tsx'
import { TicketLine } from './TicketLine.tsx'
import type { TicketActions } from './ticket-actions.ts'

/** Only what has just come here moves; a page of tickets stands still. */
const JUST_NOW_MS = 8_000

type TicketCardProps = {
  ticket: Ticket
  waiting: Shown['waiting']
  index: MenuIndex | undefined
  stationId: string
  actions: TicketActions
}

/** One order as paper on the rail. It is drawn anew only when it changes: two hundred of them must not be felt. */
export const TicketCard = memo(function TicketCard({ ticket, waiting, index, stationId, actions }: TicketCardProps) {
  const { orderId, number, customer, status, allergies, lines } = ticket
  const isRead = allergiesRead(ticket, useStored(acknowledged))
  const [hasJustCome] = useState(() => cafeNow.get() - ticket.movedAtMs < JUST_NOW_MS)
  return (
    <article
      data-ticket={orderId}
      data-area={status}
      tabIndex={0}
      aria-label={ticketText.ticket(number, customer.name, common.status[status])}
      className={`overflow-hidden rounded-tile border border-line bg-card ${hasJustCome ? 'animate-rise' : ''}`}
    >
      <PromiseStrip ticket={ticket} timeZone={index?.menu.cafe.timeZone} />
      <TicketHead ticket={ticket} />
      {waiting === 'held' && (
        <p className="mx-4 mb-3 flex items-center gap-2 rounded-xl bg-butter px-3 py-2 font-semibold text-amber-ink">
          <Icon name="offline" />
          {ticketText.waiting}
        </p>
      )}
      {allergies.length > 0 && <AllergyBanner ticket={ticket} isRead={isRead} actions={actions} />}
      <ul className="divide-y divide-line/70 px-4">
        {lines.map((line, at) => (
          <TicketLine key={at} line={line} allergies={allergies} index={index} stationId={stationId} />
        ))}
      </ul>
      {status === 'pending' && !isRead ? <div className="h-3" /> : <TicketFoot ticket={ticket} actions={actions} />}
    </article>
  )
})
