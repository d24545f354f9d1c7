import { clockTime, timeOfDay } from '../english/time-words.ts'
import type { Turn } from '../turn.ts'
import type { Sentence } from './sentence.ts'

const NUMBERS = [
  /\b(?:order|ticket)\s*(?:(?:number|no\.?|nr\.?|#)\s*)?(?:(?:is|:|will be|'s)\s*)?#?\s*(\d+)\b(?!\s*(?:x|×|of)\b)/g,
  /(?:\b(?:number|no\.)|#)\s*(?:is|:|will be|'s)?\s*#?\s*(\d+)\b/g,
  /\b(?:call(?: out)?|shout|listen for|look for|look out for|you(?:'re| are)) (?:out )?(?:for )?#?(\d+)\b(?!\s*(?:minute|min))/g,
]
const MINUTES =
  /\b(\d+|an?|half an?|few|couple(?: of)?|several)(?:\s*(?:to|or|-|–)\s*(\d+))?\s*(minutes?|mins?|hours?|seconds?|secs?)\b/g
const CLOCK =
  /\b(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m\b|\b(\d{1,2}):(\d{2})\b|\b(\d{1,2}) o'?\s?clock\b|\b(noon|midday|midnight)\b/g

/** Whether every number of an order in it is one of this customer's own. */
export function numbersAreBorne({ text }: Sentence, { ledger }: Pick<Turn, 'ledger'>): boolean {
  return NUMBERS.every((pattern) =>
    [...text.matchAll(pattern)].every(([, number]) => ledger.orderNumbers.has(Number(number))),
  )
}

/** Whether every time and every wait in it was promised, or is on the menu as an hour of opening. */
export function timesAreBorne({ text }: Sentence, { ledger, offer }: Pick<Turn, 'ledger' | 'offer'>): boolean {
  const waits = [...text.matchAll(MINUTES)].every(([, from = '', to, unit = '']) =>
    [from, ...(to === undefined ? [] : [to])].every((amount) => ledger.waitMinutes.has(minutesOf(amount, unit))),
  )
  const { timeZone } = offer.index.menu.cafe
  const known = new Set([
    ...[...ledger.timesMs].map((ms) => timeOfDay(ms, timeZone)),
    ...[...ledger.hours].map(clockTime),
  ])
  const times = [...text.matchAll(CLOCK)].every((found) => waysToRead(found).some((time) => known.has(time)))
  const isOnHours =
    /\bwe('re| are)? (always )?(open|close)|\bopening hours\b.*\d|\b(open|closed) (all|every|on|at|24)/.test(text)
  return waits && times && (!isOnHours || ledger.hours.size > 0)
}

function minutesOf(amount: string, unit: string): number {
  const count = /^an?$/.test(amount) ? 1 : Number(amount)
  if (/^h/.test(unit)) return count * 60
  return /^s/.test(unit) ? count / 60 : count
}

/** `9:04` may be in the morning or not. */
function waysToRead(found: RegExpMatchArray): string[] {
  const [, hour, minute = '00', half, plainHour, plainMinute, oClock, word] = found
  if (word !== undefined) return [word === 'midnight' ? '12:00 AM' : '12:00 PM']
  if (half !== undefined) return [`${Number(hour)}:${minute} ${half.toUpperCase()}M`]
  const [h, m] = oClock === undefined ? [Number(plainHour), plainMinute] : [Number(oClock), '00']
  return h > 12 ? [`${h - 12}:${m} PM`] : [`${h || 12}:${m} AM`, `${h || 12}:${m} PM`]
}
