import type { QuoteReply } from '../../../contract/orders.ts'
import { newKey } from '../new-key.ts'
import { stored } from '../../ui/stored.ts'

/** An order that was confirmed and is not yet known to be placed. Sent again, word for word, until the café answers. */
export type Attempt = {
  key: string
  /** The exact body of the request. */
  body: string
  startedAtMs: number
  /** Whether the café may have it already. While it may, nobody should be told that it was not placed. */
  mayBePlaced: boolean
  /** What the customer agreed to. */
  agreed: { totalCents: number; readyAtMs: number; lines: readonly { name: string; lineCents: number }[] }
}

/** Kept from before the first attempt until a definite answer. */
export const attemptStore = stored<Attempt | null>('cafe.attempt', null, isAttempt)

/** A new key for a newly agreed quote. */
export function newAttempt(quote: QuoteReply, name: string, allergies: readonly string[]): Attempt {
  return {
    key: newKey(),
    body: JSON.stringify({ quote: quote.quote, customer: { name }, ...(allergies.length > 0 && { allergies }) }),
    startedAtMs: Date.now(),
    mayBePlaced: false,
    agreed: {
      totalCents: quote.totalCents,
      readyAtMs: quote.promise.readyAtMs,
      lines: quote.lines.map(({ name, lineCents }) => ({ name, lineCents })),
    },
  }
}

function isAttempt(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false
  const { key, body, agreed } = kept as Record<string, unknown>
  return typeof key === 'string' && typeof body === 'string' && typeof agreed === 'object'
}
