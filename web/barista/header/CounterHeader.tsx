import type { Station } from '../../../domain/menu/menu.ts'
import type { ConnectionState } from '../../api/live-stream.ts'
import { useStored } from '../../ui/stored.ts'
import { Wordmark } from '../../ui/Wordmark.tsx'
import { page } from '../../ui/text/en/barista/page.ts'
import { allDayOpen } from '../settings.ts'
import { TouchButton } from '../TouchButton.tsx'
import { ConnectionMark } from './ConnectionMark.tsx'
import { SoundToggle } from './SoundToggle.tsx'
import { StationFilter } from './StationFilter.tsx'

type CounterHeaderProps = {
  stations: readonly Station[]
  stationId: string
  connection: ConnectionState
  finished: number
  onFinished: () => void
  onHelp: () => void
}

export function CounterHeader(props: CounterHeaderProps) {
  const isAllDayOpen = useStored(allDayOpen)
  return (
    <header className="sticky top-0 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-paper px-3 py-2 md:static">
      <span className="hidden lg:block" aria-hidden="true">
        <Wordmark name={page.title} />
      </span>
      <ConnectionMark connection={props.connection} />
      <div className="order-last -mx-1 max-w-full overflow-x-auto px-1 max-md:w-full md:order-none">
        <StationFilter stations={props.stations} stationId={props.stationId} />
      </div>
      <div className="ms-auto flex items-center gap-2">
        <TouchButton
          icon="receipt"
          label={page.allDay}
          pressed={isAllDayOpen}
          shows="wide"
          onPress={() => allDayOpen.set(!isAllDayOpen)}
        />
        <TouchButton icon="undo" label={page.finished} shows="wide" count={props.finished} onPress={props.onFinished} />
        <SoundToggle />
        <TouchButton icon="info" label={page.help} shows="icon" onPress={props.onHelp} />
      </div>
    </header>
  )
}
