import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import type { Sentence } from './sentence.ts'

const UNIT = String.raw`(?:dollars?|bucks?|euros?|pounds?|quid|usd|eur|gbp)`
const CENTS = String.raw`(?:cents?|pence|¢)`
const AMOUNTS: readonly (readonly [RegExp, (found: RegExpMatchArray) => number])[] = [
  [
    new RegExp(String.raw`(\d+) ${UNIT}(?: and| ,)? (\d+) ${CENTS}?`, 'g'),
    ([, whole, part]) => Number(whole) * 100 + Number(part),
  ],
  [/[$€£¥]\s?(\d[\d,]*(?:\.\d+)?)/g, ([, amount = '']) => inCents(amount)],
  [new RegExp(String.raw`(\d[\d,]*(?:\.\d+)?)\s?(?:${UNIT}\b|[$€£¥])`, 'g'), ([, amount = '']) => inCents(amount)],
  [new RegExp(String.raw`\b(?:an?|per) ${UNIT}\b`, 'g'), () => 100],
  [new RegExp(String.raw`(\d+)\s?${CENTS}`, 'g'), ([, amount]) => Number(amount)],
  [/(?<![\d:.])(\d+\.\d{2})(?!\d)/g, ([, amount = '']) => inCents(amount)],
  [
    /\b(?:total|comes? (?:out )?to|costs?|that'll be|that will be|price[ds]?|owe|only|just)\b[a-z ]{0,14}?\b(\d+)(?=\s*(?:[.,!?;]|$|please|with tax|plus tax|in total|altogether|each))/g,
    ([, amount = '']) => inCents(amount),
  ],
]
const VAGUE = new RegExp(String.raw`\b(${UNIT}|cents?|pence)\b|\b(half price|half off|\d+ ?(%|percent) off)`)
const GIVEN_AWAY =
  /\b(free|complimentary|on the house|on us|no charge|gratis|nothing to pay|discount(ed|s)?|coupon|voucher|waived?|comped|refund(ed|s)?|reduced|cheaper|price match)\b/g
/** "Feel free"; "nut-free" and "free of nuts" are about allergens. */
const OTHER_FREE = /\b(feel free|are free to)\b|[a-z]+[ -]free\b|\bfree (of|from)\b/g

/** Whether every amount of money in it is one that a tool gave out, and nothing is given away. */
export function moneyIsBorne(sentence: Sentence, { ledger }: Pick<Turn, 'ledger'>): boolean {
  let rest = sentence.text
  for (const [pattern, centsOf] of AMOUNTS)
    for (const found of rest.matchAll(pattern)) {
      if (!ledger.amountsCents.has(centsOf(found))) return false
      rest = rest.replace(found[0], ' ')
    }
  if (VAGUE.test(rest)) return false
  return [...sentence.text.replace(OTHER_FREE, ' ').matchAll(GIVEN_AWAY)].every(({ 0: word, index }) =>
    isExcused(sentence, index, index + word.length),
  )
}

function inCents(amount: string): number {
  return Math.round(Number(amount.replaceAll(',', '')) * 100)
}
