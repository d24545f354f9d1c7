import { queryOptions } from '@tanstack/react-query'
import type { BoardReply } from '../../contract/queue.ts'
import { PATHS } from '../../contract/paths.ts'
import { send } from './send.ts'

export type KnownBoard = {
  board: BoardReply
  /** By this device's clock. */
  heardAtMs: number
  /** How far this device's clock is behind the café's; 0 within two seconds. */
  behindMs: number
}

const ASK_EVERY_MS = 15_000
const CLOCKS_AGREE_MS = 2_000

/**
 * The board, asked for again and again: its stream tells what changes, but not that the café's own books have fallen
 * behind while nothing changes. Small and public, so every door may ask.
 */
export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: async ({ signal }): Promise<KnownBoard> => {
    const answer = await send<BoardReply>(PATHS.board, { signal, timeoutMs: 8_000 })
    if (!answer.ok) throw new Error(answer.refusal.code)
    const { value: board, headers } = answer.value
    const heardAtMs = Date.now()
    return { board, heardAtMs, behindMs: clockBehindMs(headers.get('Date'), heardAtMs) }
  },
  refetchInterval: ASK_EVERY_MS,
  refetchIntervalInBackground: true,
  structuralSharing: false,
})

/** `Date` is in whole seconds, so that clocks which agree can look a second apart. */
export function clockBehindMs(date: string | null, nowMs: number): number {
  const cafeMs = Date.parse(date ?? '')
  if (Number.isNaN(cafeMs)) return 0
  const behindMs = cafeMs + 500 - nowMs
  return Math.abs(behindMs) <= CLOCKS_AGREE_MS ? 0 : behindMs
}
