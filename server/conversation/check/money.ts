import type { Turn } from '../turn.ts'
import { isExcused } from './excused.ts'
import { cartPrices, cartTotals, menuPrices } from './prices.ts'
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
const TOTAL =
  /(?:sub ?)?(?:\btotal|\btotals|\bowe|\bin all|\baltogether|\bcomes? (?:out )?to|\bto pay|\badds up to|\bthat'll be)\b[^$€£¥\d]{0,30}[$€£¥]?\s?(\d[\d,]*(?:\.\d+)?)(?!\s*(?:min|x\b|×|\d|of\b))[^.,;!?]{0,20}/g
const VAGUE = new RegExp(
  String.raw`\b(${UNIT}|cents?|pence|penn(?:y|ies)|fivers?|tenners?|dimes?|nickels?)\b|\b(half price|half off|\d+ ?(%|percent) off)`,
)
const GIVEN_AWAY =
  /\b(free|complimentary|on the house|on us|no charge|gratis|nothing to pay|discount(ed|s)?|coupon|voucher|waived?|comped|refund(ed|s)?|reduced|cheaper|price match|match(?:es|ed|ing)? (?:the|their|any|that) price|special price|code \w+|(?:code|promo\w*|offer) (?:is|was|has been) (?:applied|accepted|valid))\b/g
/** Denied, and given away all the same. */
const NOT_CHARGED =
  /\b(?:pays?|owes?) (?:nothing|zero)\b|\b(?:you|they|staff|owners?) (?:do not|don't|won't|will not|needn't|need not) (?:have to |need to )?pay\b|\bcosts? (?:you )?(?:nothing|zero)(?! extra)\b|\bwon't (?:cost|charge)\b|\bno cost\b|\b(?:needn't|don't (?:have|need) to|no need to|without having to) pay\b|\bwithout paying\b|\bnot (?:going to )?charg/

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
  if (!totalsAreBorne(sentence, turn)) return false
  if (VAGUE.test(rest) || NOT_CHARGED.test(sentence.text)) return false
  if (/\bcosts? nothing extra\b/.test(sentence.text) && !known.has(0)) return false
  return [...sentence.text.replace(OTHER_FREE, ' ').matchAll(GIVEN_AWAY)].every(({ 0: word, index }) =>
    isExcused(sentence, index, index + word.length),
  )
}

/** What is called a total is one: of the cart as it is, of what was read back, or of an order. */
function totalsAreBorne({ text }: Sentence, turn: Pick<Turn, 'draft' | 'ledger' | 'offer'>): boolean {
  const { draft, ledger } = turn
  const sums = cartTotals(turn)
  const orders = [ledger.placed, ledger.again, draft.order].flatMap((order) => order?.totalCents ?? [])
  const quotes = [ledger.quote ?? draft.readBack?.quote].flatMap((quote) => quote?.totalCents ?? [])
  const totals = new Set([...orders, ...quotes, ...(sums ? [sums.totalCents] : [])])
  return [...text.matchAll(TOTAL)].every(([said, amount = '']) => {
    const cents = inCents(amount)
    return totals.has(cents) || (/sub ?total|before tax|without tax/.test(said) && cents === sums?.subtotalCents)
  })
}

function inCents(amount: string): number {
  return Math.round(Number(amount.replaceAll(',', '')) * 100)
}
