import type { Ticket } from '../../../contract/queue.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { describeLine } from '../../ui/describe-line.ts'
import { ticketText } from '../../ui/text/en/barista/ticket.ts'
import { isLineOf, stationOf } from '../queue/stations.ts'
import { LineAllergens } from './LineAllergens.tsx'

type TicketLineProps = {
  line: Ticket['lines'][number]
  allergies: readonly string[]
  index: MenuIndex | undefined
  stationId: string
}

/** One line as it is made. Of another station it steps back and says whose it is. */
export function TicketLine({ line, allergies, index, stationId }: TicketLineProps) {
  const details = describeLine(line)
  const isOurs = isLineOf(index, line, stationId)
  const station = index?.stations.get(stationOf(index, line) ?? '')?.name
  return (
    <li className={`flex gap-3 py-2.5 ${isOurs ? '' : 'text-soft'}`} data-elsewhere={isOurs ? undefined : ''}>
      <span className={`min-w-7 shrink-0 tabular-nums ${isOurs ? 'text-2xl leading-7 font-bold' : 'text-base'}`}>
        {line.quantity}
        <span className="sr-only"> ×</span>
      </span>
      <div className="min-w-0 flex-1">
        <p className={isOurs ? 'text-lg leading-7 font-semibold' : ''}>
          {line.name}
          {!isOurs && station !== undefined && <span className="text-sm"> · {ticketText.elsewhere(station)}</span>}
        </p>
        {isOurs && details.length > 0 && <p className="leading-snug text-ink">{details.join(' · ')}</p>}
        {isOurs && line.note !== undefined && (
          <p className="mt-1.5 rounded-lg border-s-4 border-crema bg-butter/60 px-3 py-1.5 text-lg leading-snug font-medium text-ink">
            <span className="sr-only">{ticketText.note}: </span>
            {line.note}
          </p>
        )}
        {isOurs && allergies.length > 0 && <LineAllergens line={line} allergies={allergies} index={index} />}
      </div>
    </li>
  )
}
