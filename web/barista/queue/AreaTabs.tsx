import { Segments } from '../../ui/Segments.tsx'
import { page } from '../../ui/text/en/barista/page.ts'
import { AREAS, type Area, type Areas } from './areas.ts'

type AreaTabsProps = { areas: Areas; area: Area; onChange: (area: Area) => void }

/** On a phone one area at a time; which one is chosen with the thumb. */
export function AreaTabs({ areas, area, onChange }: AreaTabsProps) {
  const segments = AREAS.map((value) => ({
    value,
    label: (
      <span className="flex flex-col-reverse items-center text-sm leading-tight">
        {page.area[value]} <span className="text-lg leading-none tabular-nums">{areas[value].length}</span>
      </span>
    ),
  }))
  return (
    <nav
      aria-label={page.areas}
      className="sticky bottom-0 z-20 border-t border-line bg-paper px-3 pt-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] md:hidden"
    >
      <Segments label={page.areas} value={area} segments={segments} onChange={onChange} wide />
    </nav>
  )
}
