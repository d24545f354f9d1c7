import { useMemo } from 'react'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { useStored } from '../../ui/stored.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { allDayText } from '../../ui/text/en/barista/all-day.ts'
import type { Shown } from '../moves/with-waiting.ts'
import { allDayOpen } from '../settings.ts'
import { AllDayCounts } from './AllDayCounts.tsx'
import { countAllDay } from './count-all-day.ts'
import { useRoomBeside } from './use-room-beside.ts'

type AllDayPanelProps = { shown: readonly Shown[]; index: MenuIndex | undefined; stationId: string }

/** The counts beside the queue where there is room for them, and over it elsewhere. */
export function AllDayPanel({ shown, index, stationId }: AllDayPanelProps) {
  const isOpen = useStored(allDayOpen)
  const isWide = useRoomBeside()
  const stations = useMemo(
    () =>
      countAllDay(
        index,
        shown.map(({ ticket }) => ticket),
      ).filter((station) => stationId === '' || station.stationId === undefined || station.stationId === stationId),
    [index, shown, stationId],
  )
  if (!isOpen) return null
  const counts = <AllDayCounts stations={stations} index={index} />
  const heading = (
    <h2 id="all-day" className="font-display text-2xl font-semibold">
      {allDayText.title}
    </h2>
  )
  if (!isWide)
    return (
      <Sheet labelledBy="all-day" onClose={() => allDayOpen.set(false)} head={heading}>
        <div tabIndex={0} role="region" aria-labelledby="all-day" className="px-5 pt-1 pb-6">
          {counts}
        </div>
      </Sheet>
    )
  return (
    <aside
      aria-labelledby="all-day"
      tabIndex={0}
      className="w-72 shrink-0 overflow-y-auto border-s border-line bg-card px-4 py-3 2xl:w-80"
    >
      {heading}
      {counts}
    </aside>
  )
}
