import type { Words } from './role.ts'

/** What money is counted in. "Pounds" are left to the things that are weighed. */
export const CURRENCY = 'dollar|buck|cent|euro|quid|usd|eur|gbp'

/** What is said of money, of promises and of whoever listens: a barista is told nothing of it. */
export const MONEY_WORDS: Words = {
  money: `${CURRENCY}|(for|it is|be|completely|totally) free|free of charge|for nothing|gratis|complimentary|on the house|half (price|off)
    free|on me|at cost|for less`,
  odd: 'negative',
  unwritten: `(price|cost) (of|)|pricing|priced|charge|charged|charging|pay|paid|paying|payment|cheap|cheaper|refund|refunded|bill|billed|tip
    discount|discounted|coupon|voucher|promo|promotion|promo code|discount code|code|gift card|credit card|% off|staff price|employee price
    safe|safely|guarantee|guaranteed|certified|allergen free|approved|authorized|authorised|override|permission|verified`,
}
