import type { ConnectionState } from '../api/live-stream.ts'
import { clockTime } from './clock.ts'
import { Icon } from './Icon.tsx'
import { common } from './text/en/common.ts'
import { useNow } from './use-now.ts'

/** A hiccup of the network is nobody's business; silence for longer is. */
const PATIENCE_MS = 4_000

type ConnectionBannerProps = { state: ConnectionState; knownAtMs?: number | undefined }

/** Says that what is on the page is what was known at a time, and that we are trying. */
export function ConnectionBanner({ state, knownAtMs }: ConnectionBannerProps) {
  const nowMs = useNow(1_000)
  const lost = state.kind === 'reconnecting' && nowMs - state.sinceMs > PATIENCE_MS
  return (
    <div role="status">
      {lost && (
        <p className="flex items-center justify-center gap-2 bg-butter px-4 py-2 text-sm font-medium text-amber-ink">
          <Icon name="offline" />
          {common.lost(clockTime(knownAtMs ?? state.sinceMs))}
        </p>
      )}
    </div>
  )
}
