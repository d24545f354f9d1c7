import type { Station } from '../../../domain/menu/menu.ts'
import { Segments } from '../../ui/Segments.tsx'
import { page } from '../../ui/text/en/barista/page.ts'
import { stationShown } from '../settings.ts'

export function StationFilter({ stations, stationId }: { stations: readonly Station[]; stationId: string }) {
  const segments = [
    { value: '', label: page.allStations },
    ...stations.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return <Segments label={page.stations} value={stationId} segments={segments} onChange={stationShown.set} />
}
