import type { BoardReply } from '../../contract/queue.ts'
import type { Freshness } from '../api/freshness.ts'
import type { Told } from '../api/use-freshness.ts'

const FRESH_MS = 30_000

/** The board is also asked for again and again: while that is answered, a stream that does not come through is no loss. */
export function believable({ freshness, nowMs, behindMs }: Told, board: BoardReply | undefined): Freshness {
  if (!board || (freshness.kind !== 'lost' && freshness.kind !== 'behind')) return freshness
  const asOfMs = board.asOfMs - behindMs
  return nowMs - asOfMs < FRESH_MS && freshness.kind === 'lost' && asOfMs > freshness.asOfMs
    ? { kind: 'live' }
    : { ...freshness, asOfMs: Math.max(asOfMs, freshness.asOfMs) }
}
