import type { Ordered } from '../conversation.ts'
import type { Turn } from '../turn.ts'
import { timeOfDay, waitWords } from './time-words.ts'

/** An order that is in the books: its number, and when it is promised for. */
export function placedSentences({ offer, draft }: Turn, order: Ordered): string[] {
  const { readyAtMs, waitSeconds } = order.promise
  const name = draft.customer.name
  const at = timeOfDay(readyAtMs, offer.index.menu.cafe.timeZone)
  return [
    `Thank you${name === undefined ? '' : `, ${name}`}! Your order is placed, and your number is ${order.number}.`,
    `It will be ready in ${waitWords(waitSeconds)}, at ${at}; you pay at the counter.`,
  ]
}

export function placedAlready(order: Ordered): string {
  return `Your order is placed already, and your number is ${order.number}.`
}

/** Why a yes did not place anything, and what it is safe to do. */
export const NOT_PLACED = {
  store_unavailable:
    'I can’t reach our order book just now, so nothing is confirmed yet. Please say yes again in a moment: it can’t be ordered twice.',
  quote_stale: 'That total no longer holds, so nothing is placed yet.',
  yes_to_an_old_total: 'That was about an earlier total, so nothing is placed yet.',
  cart_changed: 'The cart has changed since I read it back, so nothing is placed yet.',
} as const
