import type { ConnectionState } from '../../api/live-stream.ts'
import { useFreshness } from '../../api/use-freshness.ts'
import { Icon } from '../../ui/Icon.tsx'
import { page } from '../../ui/text/en/barista/page.ts'

const TONES = {
  live: 'text-leaf-ink',
  connecting: 'text-soft',
  lost: 'bg-butter text-amber-ink',
  behind: 'bg-butter text-amber-ink',
}

/** Whether the queue is live: always there, so that its absence is never a question. */
export function ConnectionMark({ connection }: { connection: ConnectionState }) {
  const { kind } = useFreshness(connection).freshness
  return (
    <span className={`inline-flex min-h-8 items-center gap-2 rounded-full px-2 text-sm font-semibold ${TONES[kind]}`}>
      {kind === 'lost' || kind === 'behind' ? (
        <Icon name="offline" />
      ) : (
        <span aria-hidden="true" className="size-2.5 rounded-full bg-current" />
      )}
      {page.connection[kind]}
    </span>
  )
}
