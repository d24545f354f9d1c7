import type { ConnectionState } from '../../api/live-stream.ts'
import { useFreshness } from '../../api/use-freshness.ts'
import { useMenu } from '../../api/use-menu.ts'
import { useStored } from '../../ui/stored.ts'
import { clockTime } from '../../ui/clock.ts'
import { Icon } from '../../ui/Icon.tsx'
import { LiveRegion } from '../../ui/LiveRegion.tsx'
import { page } from '../../ui/text/en/barista/page.ts'
import { outbox } from '../moves/outbox.ts'
import type { Waiting } from '../moves/waiting.ts'

/** Says how old the queue is while nothing new can come, and that taps are kept. */
export function LostBanner({ connection }: { connection: ConnectionState }) {
  const { freshness, nowMs } = useFreshness(connection)
  const { data: menu } = useMenu()
  const waiting = waitingIn(useStored(outbox))
  const isOld = freshness.kind === 'lost' || freshness.kind === 'behind'
  return (
    <aside aria-label={page.connectionLabel}>
      <LiveRegion text={isOld ? page.connection[freshness.kind] : ''} />
      {(isOld || waiting > 0) && (
        <p className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 bg-butter px-4 py-2 font-medium text-amber-ink">
          <Icon name="offline" />
          {isOld && (
            <span>
              {page[freshness.kind](
                clockTime(freshness.asOfMs, menu?.menu.cafe.timeZone),
                ageWords(nowMs - freshness.asOfMs),
              )}{' '}
              {page.tapsWait}
            </span>
          )}
          {waiting > 0 && <strong>{page.waitingMoves(waiting)}</strong>}
        </p>
      )}
    </aside>
  )
}

/** One that cannot be sent holds up those after it. */
function waitingIn(taps: readonly Waiting[]): number {
  return taps.some(({ failures }) => failures > 0) ? taps.length : 0
}

function ageWords(ageMs: number): string {
  const seconds = Math.max(0, Math.round(ageMs / 1_000))
  return seconds < 90 ? page.seconds(seconds) : page.minutes(Math.round(seconds / 60))
}
