import { useBoard } from '../api/use-board.ts'
import { useFreshness } from '../api/use-freshness.ts'
import { useMenu } from '../api/use-menu.ts'
import { LiveRegion } from '../ui/LiveRegion.tsx'
import { board as text } from '../ui/text/en/board.ts'
import { useWakeLock } from '../ui/use-wake-lock.ts'
import { BoardHead } from './BoardHead.tsx'
import { LostNotice } from './LostNotice.tsx'
import { NumberWall } from './NumberWall.tsx'
import { believable } from './believable.ts'
import { useArrivals } from './use-arrivals.ts'

const NONE: readonly number[] = []

/** The wall above the counter: which orders are being made, and which are to be fetched. Nobody touches it. */
export function BoardPage() {
  const { board, connection } = useBoard()
  const told = useFreshness(connection)
  const { data: menu } = useMenu()
  useWakeLock()
  const ready = board?.ready ?? NONE
  const arrived = useArrivals(board?.ready)
  const freshness = believable(told, board)
  const isOld = freshness.kind === 'lost' || freshness.kind === 'behind'

  return (
    <div className="flex h-dvh cursor-none flex-col overflow-hidden select-none">
      <BoardHead cafe={menu?.menu.cafe} nowMs={told.nowMs + told.behindMs} />
      <LostNotice freshness={freshness} nowMs={told.nowMs} timeZone={menu?.menu.cafe.timeZone} />
      <main
        className={`grid min-h-0 flex-1 landscape:grid-cols-[2fr_3fr] portrait:grid-rows-[3fr_2fr] ${isOld ? 'opacity-70' : ''}`}
      >
        <h1 className="sr-only">{text.title}</h1>
        <NumberWall kind="preparing" numbers={board?.preparing ?? NONE} isLoading={!board} />
        <NumberWall kind="ready" numbers={ready.toReversed()} arrived={arrived} isLoading={!board} />
      </main>
      <LiveRegion text={arrived.size === 0 ? '' : text.announceReady([...arrived].join(', '))} />
    </div>
  )
}
