import { useId } from 'react'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { page } from '../../ui/text/en/barista/page.ts'
import type { Shown } from '../moves/with-waiting.ts'
import { TicketCard } from '../ticket/TicketCard.tsx'
import type { TicketActions } from '../ticket/ticket-actions.ts'
import type { Area as AreaName } from './areas.ts'

type AreaProps = {
  area: AreaName
  shown: readonly Shown[]
  more: number
  index: MenuIndex | undefined
  stationId: string
  actions: TicketActions
  /** On a phone only the chosen area is seen. */
  isChosen: boolean
}

/** One place on the counter, with its tickets. */
export function Area({ area, shown, more, index, stationId, actions, isChosen }: AreaProps) {
  const headingId = useId()
  return (
    <section
      aria-labelledby={headingId}
      className={`min-h-0 min-w-0 flex-col md:flex ${isChosen ? 'flex' : 'max-md:hidden'}`}
    >
      <h2
        id={headingId}
        data-area-heading={area}
        tabIndex={-1}
        className="flex items-baseline justify-between px-4 pt-3 pb-2 outline-none md:px-1"
      >
        <span className="font-display text-2xl font-semibold">{page.area[area]}</span>
        <span className="text-xl font-semibold text-soft tabular-nums">
          {shown.length}
          <span className="sr-only"> {page.tickets(shown.length).replace(/^\d+ /, '')}</span>
        </span>
      </h2>
      <div data-scroll className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-3 pb-20 md:px-1">
        {shown.length === 0 ? (
          <Nothing area={area} station={index?.stations.get(stationId)?.name} />
        ) : (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] items-start gap-3">
            {shown.map(({ ticket, waiting }) => (
              <li
                key={ticket.orderId}
                className="-m-1.5 p-1.5 [contain-intrinsic-size:auto_18rem] [content-visibility:auto]"
              >
                <TicketCard ticket={ticket} waiting={waiting} index={index} stationId={stationId} actions={actions} />
              </li>
            ))}
          </ul>
        )}
        {more > 0 && <p className="mt-4 rounded-tile bg-latte p-4 text-center font-medium">{page.more(more)}</p>}
      </div>
    </section>
  )
}

function Nothing({ area, station }: { area: AreaName; station: string | undefined }) {
  return (
    <div className="rounded-tile border border-dashed border-edge/50 px-4 py-8 text-center text-soft">
      <p className="font-display text-lg">{page.empty[area]}</p>
      <p className="mt-1 text-sm">{station === undefined ? page.emptyHint[area] : page.emptyAtStation(station)}</p>
    </div>
  )
}
