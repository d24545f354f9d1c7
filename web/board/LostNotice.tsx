import type { Freshness } from '../api/freshness.ts'
import { clockTime } from '../ui/clock.ts'
import { Icon } from '../ui/Icon.tsx'
import { board } from '../ui/text/en/board.ts'

type LostNoticeProps = { freshness: Freshness; nowMs: number; timeZone: string | undefined }

/** Says, large, that the numbers are not of now. */
export function LostNotice({ freshness, nowMs, timeZone }: LostNoticeProps) {
  if (freshness.kind !== 'lost' && freshness.kind !== 'behind') return null
  const { asOfMs } = freshness
  return (
    <p
      role="status"
      className="flex items-center justify-center gap-[2vmin] bg-butter px-[4vmin] py-[1.5vmin] text-center text-[3vmin] leading-tight font-semibold text-amber-ink"
    >
      <Icon name="offline" className="size-[4vmin]" />
      {board.lost(clockTime(asOfMs, timeZone), ageWords(nowMs - asOfMs))}
    </p>
  )
}

function ageWords(ageMs: number): string {
  const seconds = Math.max(0, Math.round(ageMs / 1_000))
  return seconds < 60 ? board.seconds(seconds) : board.minutes(Math.floor(seconds / 60))
}
