import type { Offer } from '../../menu/catalogue.ts'
import { money } from '../english/money.ts'
import { timeOfDay } from '../english/time-words.ts'
import { isList, isMembers } from './members.ts'

/** Of no use to a model, or nobody's business outside. */
const LEFT_OUT = new Set(['orderId', 'token', 'quote', 'version', 'expiresAtMs', 'workJson'])

/**
 * What a tool answers, in the words that a customer is to hear: `totalCents: 525` is `total: "$5.25"`, `readyAtMs` is
 * `readyAt: "9:04 AM"`. A model that need not calculate does not calculate wrongly.
 */
export function told(offer: Offer, value: unknown): unknown {
  if (isList(value)) return value.map((inner) => told(offer, inner))
  if (!isMembers(value)) return value
  const { timeZone } = offer.index.menu.cafe
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !LEFT_OUT.has(name))
      .map(([name, inner]) => {
        if (typeof inner !== 'number') return [name, told(offer, inner)]
        if (/^cents$|Cents$/.test(name))
          return [name.replace(/Cents$/, '').replace(/^cents$/, 'price'), money(offer.index, inner)]
        if (name.endsWith('AtMs')) return [name.replace(/Ms$/, ''), timeOfDay(inner, timeZone)]
        return [name, inner]
      }),
  )
}
