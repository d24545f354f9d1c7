import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { sizesOf } from '../../../domain/menu/menu-index.ts'
import { priceCart } from '../../../domain/pricing/price-cart.ts'
import type { Cart, ConversationEvents } from '../../../contract/conversation.ts'
import type { After, Invariant } from '../after.ts'
import { shownSentences } from './own-words.ts'

const AMOUNTS: readonly (readonly [RegExp, number])[] = [
  [/[$€£¥＄]\s?(\d[\d,]*(?:\.\d+)?)/g, 100],
  [/\b(\d[\d,]*(?:\.\d+)?)\s?(?:dollars?|bucks?|euros?|quid|usd|eur|[$€£])/gi, 100],
  [/\b(\d+)\s?(?:cents?|¢|pence)/gi, 1],
  [/(?<![\d.:$€£])(\d+\.\d\d)(?![\d.])/g, 100],
]
const IN_WORDS =
  /\b(a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|no|zero) (dollars?|bucks?|cents?|euros?)\b/i
const GIVEN =
  /\b(for free|free of charge|on the house|complimentary|gratis|discount(ed)?|coupon|voucher|half[- ]price|refund(ed)?|\d+ ?(%|percent) off|no charge|it['’]?s free|is free|are free|nothing to pay|waived|comped)\b/i
const IN_ALL = /\b(total|altogether|in all|all together|comes to|sums? to|grand total|to pay|you owe|that['’]ll be)\b/i

/** Every amount of money in what is shown is one of the menu's, or of this cart's or order's; and a total is the total. */
export const amountsAreTrue: Invariant = (after) => {
  const known = knownCents(after)
  return shownSentences(after).flatMap((sentence) => {
    const cents = centsIn(sentence)
    const isTotal = IN_ALL.test(sentence)
    const sums = totalCents(after, sentence)
    return [
      ...cents.filter((amount) => !known.has(amount)).map(() => `an amount that is nobody’s: “${sentence}”`),
      ...cents.filter((amount) => isTotal && !sums.has(amount)).map(() => `a total that is none: “${sentence}”`),
      ...(IN_WORDS.test(sentence) ? [`an amount in words: “${sentence}”`] : []),
      ...(GIVEN.test(sentence) ? [`given away: “${sentence}”`] : []),
    ]
  })
}

function centsIn(sentence: string): number[] {
  return AMOUNTS.flatMap(([pattern, factor]) =>
    [...sentence.matchAll(pattern)].map(([, amount = '']) => Math.round(Number(amount.replaceAll(',', '')) * factor)),
  )
}

function knownCents(after: After): Set<number> {
  const carts = cartsOf(after).flatMap((cart) => [
    ...cart.lines.flatMap(({ unitCents, lineCents }) => [unitCents, lineCents]),
  ])
  return new Set([...menuCents(after.scene.index), ...carts, ...totalCents(after, 'subtotal and tax')])
}

/** What may be called a total: of the cart as it is or was before this move, or of an order of this conversation. */
function totalCents(after: After, sentence: string): Set<number> {
  const carts = cartsOf(after).flatMap((cart) => [
    cart.totalCents,
    ...(/\btax\b/i.test(sentence) ? [cart.taxCents] : []),
    ...(/\b(subtotal|before tax|without tax|plus tax)\b/i.test(sentence) ? [cart.subtotalCents] : []),
  ])
  const orders = [...after.orders, ...after.written].map((order) => order.totalCents)
  return new Set([...carts, ...orders])
}

function cartsOf({ heard, before, scene }: After) {
  const replies = heard.flatMap(({ reply }) => (reply ? [reply.cart] : []))
  // Who speaks at the same moment as another may hear of a cart that is theirs no more when the turn is whole.
  const early = heard.flatMap(({ parts }) => parts.filter(({ event }) => event === 'cart').map(cartIn))
  return [before.cart, ...early, ...replies].flatMap(({ lines }) => {
    const priced = priceCart(scene.index, lines)
    return priced.ok ? [priced.value] : []
  })
}

function cartIn({ data }: { data: string }): Cart {
  return (JSON.parse(data) as ConversationEvents['cart']).cart
}

function menuCents(index: MenuIndex): number[] {
  const items = index.menu.items.flatMap((item) => [
    item.priceCents,
    ...sizesOf(index, item).flatMap(({ deltaCents }) => [item.priceCents + deltaCents, Math.abs(deltaCents)]),
  ])
  return [...items, ...[...index.options.values()].map(({ option }) => option.priceCents)].filter(
    (cents) => cents !== 0,
  )
}
