import type { Cafe } from '../../../domain/menu/menu.ts'
import { formatCents } from '../../../domain/money/cents.ts'
import { spokenOf } from './amount.ts'

type PastCardProps = {
  label: string
  /** What is in it. */
  holds: string
  note: string | undefined
  deltaCents: number
  cafe: Cafe
  onPress: () => void
}

/** Something that this customer had before. All of it is one button. */
export function PastCard({ label, holds, note, deltaCents, cafe, onPress }: PastCardProps) {
  return (
    <li className="shrink-0 snap-start scroll-mx-5">
      <button
        type="button"
        onClick={onPress}
        title={note}
        aria-label={spokenOf(`${label}: ${holds}`, deltaCents, cafe) + (note === undefined ? '' : `. ${note}`)}
        className="pressable grid h-19 w-[min(18rem,80vw)] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-[1.25rem] bg-card px-4 text-start shadow-card hover:bg-foam"
      >
        <span className="truncate font-display text-[1.05rem] font-semibold">{label}</span>
        <span className="font-display font-semibold tabular-nums">{formatCents(deltaCents, cafe.currency)}</span>
        <span className="col-span-2 truncate text-sm text-soft">
          {note === undefined ? holds : `${holds} · ${note}`}
        </span>
      </button>
    </li>
  )
}
