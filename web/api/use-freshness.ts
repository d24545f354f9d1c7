import { useQuery } from '@tanstack/react-query'
import { useOnline } from '../ui/use-online.ts'
import { useNow } from '../ui/use-now.ts'
import { boardQuery } from './board-query.ts'
import { freshnessOf, type Freshness } from './freshness.ts'
import type { ConnectionState } from './live-stream.ts'

export type Told = {
  freshness: Freshness
  /** By this device's clock. */
  nowMs: number
  /** To be added to this device's clock to have the café's. */
  behindMs: number
}

/** How old what is shown is, told anew every second. */
export function useFreshness(connection: ConnectionState): Told {
  const nowMs = useNow(1_000)
  const { data } = useQuery(boardQuery)
  const behindMs = data?.behindMs ?? 0
  const booksAgeMs = data ? data.heardAtMs + behindMs - data.board.asOfMs : 0
  return {
    freshness: freshnessOf({ connection, nowMs, online: useOnline(), heardAtMs: data?.heardAtMs, booksAgeMs }),
    nowMs,
    behindMs,
  }
}
