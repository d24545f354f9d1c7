import type { OrderStatus } from '../ledger.ts'
import type { Turn } from '../turn.ts'
import { timeOfDay } from './time-words.ts'

/** How far an order is. */
export function statusSentence({ offer }: Turn, { number, status, readyAtMs, position }: OrderStatus): string {
  const at = timeOfDay(readyAtMs, offer.index.menu.cafe.timeZone)
  if (status === 'ready') return `Order ${number} is ready: please pick it up at the counter.`
  if (status === 'completed') return `Order ${number} was handed over already.`
  if (status === 'cancelled')
    return `Order ${number} was cancelled; please ask at the counter if you didn’t expect that.`
  if (status === 'preparing') return `Order ${number} is being made, and is promised for ${at}.`
  const behind = position === undefined || position === 0 ? 'is next' : `has ${position} before it`
  return `Order ${number} is in the queue and ${behind}; it is promised for ${at}.`
}

export const NO_ORDER = 'I don’t see an order from you yet.'
