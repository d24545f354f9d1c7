import type { ConnectionState } from './live-stream.ts'

/** A hiccup is nobody's business. */
const PATIENCE_MS = 4_000
/** The café looks into its books several times a second; this late, it cannot reach them. */
const BOOKS_BEHIND_MS = 12_000

export type Freshness =
  | { kind: 'live' }
  | { kind: 'connecting' }
  /** `asOfMs`: when what is shown was last known to be so, by this device's clock. */
  | { kind: 'lost'; asOfMs: number }
  | { kind: 'behind'; asOfMs: number }

type Known = {
  connection: ConnectionState
  /** What the browser says of its network; `false` is certain, `true` is not. */
  online: boolean
  nowMs: number
  /** When the café last answered anything, and how old its books were by then. */
  heardAtMs: number | undefined
  booksAgeMs: number
}

/** How far what is on the screen can be believed. */
export function freshnessOf({ connection, online, nowMs, heardAtMs, booksAgeMs }: Known): Freshness {
  if (connection.kind === 'connecting') return { kind: 'connecting' }
  if (!online) return { kind: 'lost', asOfMs: heardAtMs ?? connection.sinceMs }
  if (connection.kind !== 'live') {
    if (nowMs - connection.sinceMs <= PATIENCE_MS) return { kind: 'live' }
    return { kind: 'lost', asOfMs: connection.sinceMs }
  }
  if (heardAtMs !== undefined && booksAgeMs > BOOKS_BEHIND_MS) return { kind: 'behind', asOfMs: heardAtMs - booksAgeMs }
  return { kind: 'live' }
}
