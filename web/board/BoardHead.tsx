import type { Cafe } from '../../domain/menu/menu.ts'
import { clockTime } from '../ui/clock.ts'
import { common } from '../ui/text/en/common.ts'

/** Whose board it is, and what time it is there. */
export function BoardHead({ cafe, nowMs }: { cafe: Cafe | undefined; nowMs: number }) {
  return (
    <header className="flex items-baseline justify-between gap-[4vmin] px-[4vmin] py-[2vmin]">
      <p className="min-w-0 truncate font-display text-[4vmin] leading-tight font-semibold">
        {cafe?.name ?? common.cafe}
      </p>
      <time className="font-display text-[5.5vmin] leading-none font-semibold whitespace-nowrap tabular-nums">
        {clockTime(nowMs, cafe?.timeZone)}
      </time>
    </header>
  )
}
