import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { allDayText } from '../../ui/text/en/barista/all-day.ts'
import type { ItemCount, StationCount, Variant } from './count-all-day.ts'

type AllDayCountsProps = { stations: readonly StationCount[]; index: MenuIndex | undefined }

export function AllDayCounts({ stations, index }: AllDayCountsProps) {
  return (
    <>
      <p className="text-sm text-soft">{stations.length === 0 ? allDayText.none : allDayText.hint}</p>
      {stations.map((station) => (
        <section key={station.stationId ?? ''} className="mt-5">
          <h3 className="flex items-baseline justify-between border-b-2 border-ink pb-1 font-semibold">
            {index?.stations.get(station.stationId ?? '')?.name ?? allDayText.otherStation}
            <span className="text-lg tabular-nums">{station.count}</span>
          </h3>
          <ul className="divide-y divide-line">
            {station.items.map((item) => (
              <ItemRow key={item.itemId} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function ItemRow({ item: { name, count, variants } }: { item: ItemCount }) {
  const [only] = variants
  const isPlain = variants.length === 1 && only !== undefined && only.words === '' && !only.withNote
  return (
    <li className="py-2">
      <p className="flex items-baseline gap-3">
        <span className="min-w-7 shrink-0 text-2xl leading-none font-bold tabular-nums">{count}</span>
        <span className="min-w-0 text-lg leading-snug font-semibold">{name}</span>
      </p>
      {!isPlain && (
        <ul className="mt-1 space-y-0.5 ps-10">
          {variants.map((variant) => (
            <li key={`${variant.words}${variant.withNote}`} className="flex gap-2 text-sm leading-snug">
              <span className="min-w-4 shrink-0 font-semibold tabular-nums">{variant.count}</span>
              <span className="min-w-0 text-soft">{wordsOf(variant)}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function wordsOf({ words, withNote }: Variant): string {
  return [words || (withNote ? '' : allDayText.plain), withNote ? allDayText.withNote : ''].filter(Boolean).join(', ')
}
