import { useMemo, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { Ticket } from '../../contract/queue.ts'
import type { ConnectionState } from '../api/live-stream.ts'
import type { QueueState } from '../api/queue/queue-state.ts'
import { menuQuery } from '../api/use-menu.ts'
import { useStored } from '../ui/stored.ts'
import { SkipLink } from '../ui/SkipLink.tsx'
import { Toasts } from '../ui/Toasts.tsx'
import { page } from '../ui/text/en/barista/page.ts'
import { useWakeLock } from '../ui/use-wake-lock.ts'
import { AllDayPanel } from './all-day/AllDayPanel.tsx'
import { CafeClock } from './CafeClock.tsx'
import { CancelDialog } from './cancel/CancelDialog.tsx'
import { CounterHeader } from './header/CounterHeader.tsx'
import { LostBanner } from './header/LostBanner.tsx'
import { HelpDialog } from './keys/HelpDialog.tsx'
import { useQueueKeys } from './keys/use-queue-keys.ts'
import { useTicketFocus } from './keys/use-ticket-focus.ts'
import { outbox } from './moves/outbox.ts'
import { useCourier } from './moves/use-courier.ts'
import { withWaiting } from './moves/with-waiting.ts'
import { AREAS, areasOf, finishedOf, type Area as AreaName } from './queue/areas.ts'
import { Area } from './queue/Area.tsx'
import { AreaTabs } from './queue/AreaTabs.tsx'
import { hasWorkAt } from './queue/stations.ts'
import { stationShown } from './settings.ts'
import { NewOrders } from './sound/NewOrders.tsx'
import { FinishedSheet } from './undo/FinishedSheet.tsx'
import { UndoBar } from './undo/UndoBar.tsx'
import type { TicketActions } from './ticket/ticket-actions.ts'

/** A browser holds six connections to one café, over all its pages: the menu's news is not worth one here. */
const MENU_ASKED_MS = 60_000

type CounterProps = { queue: QueueState; connection: ConnectionState }
type Open = { what: 'help' } | { what: 'finished' } | { what: 'cancel'; ticket: Ticket }

/** The counter: three areas of tickets, what is said about them, and the hands to move them. */
export function Counter({ queue, connection }: CounterProps) {
  const waiting = useStored(outbox)
  const kept = useStored(stationShown)
  const { data: menu } = useQuery({ ...menuQuery, refetchInterval: MENU_ASKED_MS })
  const [area, setArea] = useState<AreaName>('pending')
  const [open, setOpen] = useState<Open>()
  useWakeLock()
  useCourier(connection.kind === 'live')

  const index = menu?.index
  const stationId = index?.stations.has(kept) ? kept : ''
  const shown = useMemo(() => withWaiting(queue, waiting), [queue, waiting])
  const areas = useMemo(
    () => areasOf(shown.filter(({ ticket }) => hasWorkAt(index, ticket, stationId))),
    [shown, index, stationId],
  )
  const actions = useMemo((): TicketActions => ({ cancel: (ticket) => setOpen({ what: 'cancel', ticket }) }), [])
  const counter = useTicketFocus()
  useQueueKeys({ counter, shown, actions, onHelp: () => setOpen({ what: 'help' }) })
  const close = () => setOpen(undefined)

  return (
    <div ref={counter} className="flex min-h-dvh flex-col md:h-dvh">
      <SkipLink to="tickets" />
      <CounterHeader
        stations={menu?.menu.stations ?? []}
        stationId={stationId}
        connection={connection}
        finished={finishedOf(shown).length}
        onFinished={() => setOpen({ what: 'finished' })}
        onHelp={() => setOpen({ what: 'help' })}
      />
      <CafeClock />
      <LostBanner connection={connection} />
      <div className="flex min-h-0 flex-1">
        <main id="tickets" tabIndex={-1} className="flex min-w-0 flex-1 flex-col outline-none">
          <h1 className="sr-only">{page.title}</h1>
          <div className="grid min-h-0 flex-1 md:grid-cols-3 md:gap-3 md:px-3 xl:grid-cols-[1.75fr_1fr_1fr]">
            {AREAS.map((name) => (
              <Area
                key={name}
                area={name}
                shown={areas[name]}
                more={name === 'pending' ? queue.more : 0}
                index={index}
                stationId={stationId}
                actions={actions}
                isChosen={name === area}
              />
            ))}
          </div>
        </main>
        <AllDayPanel shown={shown} index={index} stationId={stationId} />
      </div>
      <AreaTabs areas={areas} area={area} onChange={setArea} />
      <UndoBar />
      <NewOrders queue={queue} />
      {open?.what === 'cancel' && <CancelDialog ticket={open.ticket} onClose={close} />}
      {open?.what === 'finished' && <FinishedSheet shown={shown} onClose={close} />}
      {open?.what === 'help' && <HelpDialog onClose={close} />}
      <Toasts />
    </div>
  )
}
