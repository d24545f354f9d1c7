import type { QuoteReply, QuoteRequest } from '../../contract/orders.ts'
import { firstSoldOut } from '../../domain/menu/availability.ts'
import type { CartLine, Fulfilment } from '../../domain/order/cart.ts'
import { priceCart, type PricedCart } from '../../domain/pricing/price-cart.ts'
import type { CartRefusal } from '../../domain/pricing/refusal.ts'
import { longestOf, promiseTime, workOf, type OrderPromise, type Work } from '../../domain/promise/promise-time.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Offer } from '../menu/catalogue.ts'
import { noteRefusal } from './printable.ts'
import type { OrderRefusal } from './refusal.ts'
import { sealQuote } from './signed-quote.ts'
import type { Shop } from './shop.ts'

/** Long enough to type a name and look for a table; short enough that prices and promises still mean something. */
export const QUOTE_HOLDS_MS = 10 * 60_000

/** A place request takes quotes up to this long; a cart that would make a longer one is too much for one order. */
const QUOTE_CHARS_MAX = 60_000

/** Prices a cart and signs the answer. Nothing is written, held or counted. */
export function quote(shop: Shop, request: QuoteRequest): Result<QuoteReply, OrderRefusal> {
  const unprintable = noteRefusal(request.lines)
  if (unprintable) return refuse(unprintable)
  return quoteCart(shop, request.lines, request.fulfilment)
}

export function quoteCart(
  shop: Shop,
  lines: readonly CartLine[],
  fulfilment: Fulfilment,
): Result<QuoteReply, OrderRefusal> {
  const offer = shop.catalogue.offer()
  const priced = priceOffer(offer, lines)
  if (!priced.ok) return priced
  const cart = priced.value
  const nowMs = shop.clock()
  const expiresAtMs = nowMs + QUOTE_HOLDS_MS
  const sealed = sealQuote(shop.quoteSigner, {
    cafeId: shop.cafeId,
    lines,
    fulfilment,
    subtotalCents: cart.subtotalCents,
    totalCents: cart.totalCents,
    expiresAtMs,
  })
  if (sealed.length > QUOTE_CHARS_MAX) return refuse({ code: 'too_many_lines', field: 'lines' })
  return ok({
    quote: sealed,
    ...cart,
    lines: [...cart.lines] as QuoteReply['lines'],
    fulfilment,
    promise: promiseOf(shop, offer, cart, nowMs).promise,
    expiresAtMs,
  })
}

/** The cart as it can be sold right now: priced, and everything in it to be had. */
export function priceOffer({ index, shelf }: Offer, lines: readonly CartLine[]): Result<PricedCart, CartRefusal> {
  const priced = priceCart(index, lines)
  if (!priced.ok) return priced
  const missing = firstSoldOut(index, shelf, priced.value.lines)
  return missing ? refuse(missing) : priced
}

/** When the cart would be ready, behind everything that is in the queue. */
export function promiseOf(
  shop: Shop,
  offer: Offer,
  cart: PricedCart,
  nowMs: number,
): { promise: OrderPromise; work: Work } {
  const work = workOf(offer.index, cart.lines)
  const longest = longestOf(offer.index, cart.lines)
  return { work, promise: promiseTime(offer.index.menu.stations, shop.queue.backlog(), work, nowMs, longest) }
}
