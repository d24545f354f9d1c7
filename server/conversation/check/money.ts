import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import { cartPrices, menuPrices } from './prices.ts'
import type { Sentence } from './sentence.ts'

const UNIT = String.raw`(?:dollars?|bucks?|euros?|pounds?|quid|usd|eur|gbp)`
const CENTS = String.raw`(?:cents?|pence|¢)`
const AMOUNTS: readonly (readonly [RegExp, (found: RegExpMatchArray) => number])[] = [
  [
    new RegExp(String.raw`(\d+) ${UNIT}(?: and| ,)? (\d+) ${CENTS}?`, 'g'),
    ([, whole, part]) => Number(whole) * 100 + Number(part),
  ],
  [new RegExp(String.raw`\b(?:usd|eur|gbp)\s?(\d[\d,]*(?:\.\d+)?)`, 'g'), ([, amount = '']) => inCents(amount)],
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
const VAGUE = new RegExp(
  String.raw`\b(${UNIT}|cents?|pence|penn(?:y|ies)|fivers?|tenners?|dimes?|nickels?)\b|\b(half price|half off|\d+ ?(%|percent) off)`,
)
const GIVEN_AWAY =
  /\b(free|complimentary|on the house|on us|no charge|gratis|nothing to pay|discount(ed|s)?|coupon|voucher|waived?|comped|refund(ed|s)?|reduced|cheaper|price match)\b/g
/** Denied, and given away all the same. */
const NOT_CHARGED =
  /\bcosts? (?:you )?(?:nothing|zero)(?! extra)\b|\bwon't (?:cost|charge)\b|\bno cost\b|\b(?:needn't|don't (?:have|need) to|no need to|without having to) pay\b|\bwithout paying\b|\bnot (?:going to )?charg/

/** "Feel free"; "nut free" and "free of nuts" are about allergens, "sugar free" about sugar. */
const OTHER_FREE =
  /\b(?:feel free|are free to)\b|\b(?:nut|gluten|dairy|lactose|milk|egg|soy|sugar|fat|caffeine|wheat|peanut|allergen|hands|ice|care)s?[ -]free\b|\bfree (?:of|from)\b(?! charge)/g

/**
 * Whether every amount of money in it is one that a tool gave out, the cart comes to, or the menu asks for what it names; and
 * nothing is given away.
 */
export function moneyIsBorne(sentence: Sentence, turn: Pick<Turn, 'draft' | 'ledger' | 'offer'>): boolean {
  const { ledger } = turn
  const known = new Set([...ledger.amountsCents, ...menuPrices(turn.offer, sentence), ...cartPrices(turn)])
  let rest = sentence.text
  for (const [pattern, centsOf] of AMOUNTS)
    for (const found of rest.matchAll(pattern)) {
      if (!known.has(centsOf(found))) return false
      rest = rest.replace(found[0], ' ')
    }
  if (VAGUE.test(rest) || NOT_CHARGED.test(sentence.text)) return false
  if (/\bcosts? nothing extra\b/.test(sentence.text) && !known.has(0)) return false
  return [...sentence.text.replace(OTHER_FREE, ' ').matchAll(GIVEN_AWAY)].every(({ 0: word, index }) =>
    isExcused(sentence, index, index + word.length),
  )
}

function inCents(amount: string): number {
  return Math.round(Number(amount.replaceAll(',', '')) * 100)
}
