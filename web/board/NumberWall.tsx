import { useRef } from 'react'
import { board } from '../ui/text/en/board.ts'
import { useNow } from '../ui/use-now.ts'
import { fitNumbers } from './fit-numbers.ts'
import { useBox } from './use-box.ts'
import { WallNumber } from './WallNumber.tsx'

/** Long enough to look through a page twice. */
const PAGE_MS = 8_000
const NOBODY: ReadonlySet<number> = new Set()

/** In hundredths of the screen's shorter side. */
const TYPE = { preparing: { max: 15, min: 8 }, ready: { max: 32, min: 11 } }

const LOOKS = { preparing: '', ready: 'bg-sage text-leaf-ink' }

type NumberWallProps = {
  kind: 'preparing' | 'ready'
  numbers: readonly number[]
  /** Those that everybody should notice. */
  arrived?: ReadonlySet<number>
  isLoading: boolean
}

/** One half of the board. Its numbers fill it, and take turns where they are too many. */
export function NumberWall({ kind, numbers, arrived = NOBODY, isLoading }: NumberWallProps) {
  const wall = useRef<HTMLDivElement>(null)
  const { widthPx, heightPx, vminPx } = useBox(wall)
  const turn = Math.floor(useNow(1_000) / PAGE_MS)
  const fit = fitNumbers({
    count: numbers.length,
    digits: Math.max(2, ...numbers.map((number) => String(number).length)),
    widthPx,
    heightPx,
    maxPx: TYPE[kind].max * vminPx,
    minPx: TYPE[kind].min * vminPx,
  })
  const at = arrived.size > 0 ? 0 : turn % fit.pages
  const shown = numbers.slice(at * fit.perPage, (at + 1) * fit.perPage)
  const none = kind === 'ready' ? board.noneReady : board.nonePreparing

  return (
    <section
      aria-labelledby={`${kind}-heading`}
      className={`flex min-h-0 min-w-0 flex-col px-[4vmin] pt-[3vmin] pb-[3vmin] ${LOOKS[kind]} ${kind === 'ready' ? 'portrait:order-first' : ''}`}
    >
      <div className="flex items-baseline justify-between gap-[3vmin]">
        <h2 id={`${kind}-heading`} className="font-display text-[6vmin] leading-tight font-semibold">
          {board[kind]}
        </h2>
        {fit.pages > 1 && <p className="text-[3vmin] tabular-nums">{board.page(at + 1, fit.pages)}</p>}
      </div>
      <div ref={wall} className="mt-[2vmin] min-h-0 flex-1">
        {numbers.length === 0 ? (
          <p className={`text-[4vmin] ${kind === 'ready' ? '' : 'text-soft'}`}>{isLoading ? board.loading : none}</p>
        ) : (
          <ul
            style={{ fontSize: fit.fontPx, gridTemplateColumns: `repeat(${fit.columns}, minmax(0, 1fr))` }}
            className="grid content-start leading-[1.22]"
          >
            {shown.map((number) => (
              <WallNumber key={number} number={number} isNew={arrived.has(number)} />
            ))}
          </ul>
        )}
      </div>
      {kind === 'ready' && numbers.length > 0 && (
        <p className="pt-[1vmin] text-[3.4vmin] leading-tight font-medium">{board.readyHint}</p>
      )}
    </section>
  )
}
