import { stored } from '../../ui/stored.ts'
import type { Waiting } from './waiting.ts'

/** The taps that the café has not answered yet, in their order. They survive a reload and a day without network. */
export const outbox = stored<readonly Waiting[]>('barista-moves', [], isWaitingList)

function isWaitingList(kept: unknown): boolean {
  return Array.isArray(kept) && kept.every(isWaiting)
}

function isWaiting(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false
  const { id, orderId, number, move, tappedAtMs, tried, failures } = kept as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof orderId === 'string' &&
    typeof number === 'number' &&
    typeof move === 'object' &&
    move !== null &&
    'to' in move &&
    typeof tappedAtMs === 'number' &&
    typeof tried === 'boolean' &&
    typeof failures === 'number'
  )
}
