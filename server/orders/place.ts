import type { PlaceReply, PlaceRequest } from '../../contract/orders.ts'
import { businessDay } from '../../domain/order/business-day.ts'
import type { PricedCart, PricedLine } from '../../domain/pricing/price-cart.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Offer } from '../menu/catalogue.ts'
import { placeOrder, type NewLine, type NewOrder } from '../store/queries/place-order.ts'
import { readOrderByKey } from '../store/queries/read-orders.ts'
import { ConstraintFailed } from '../store/store.ts'
import { asPlaced, type PlacedRow } from './as-placed.ts'
import { digest } from './keys.ts'
import { printableAllergies, printableName } from './printable.ts'
import { priceOffer, promiseOf, quoteCart } from './quote.ts'
import type { OrderRefusal } from './refusal.ts'
import { openQuote, type QuoteTerms } from './signed-quote.ts'
import type { Shop } from './shop.ts'

type Placed = Result<PlaceReply, OrderRefusal>

/** Each turn meets a menu that changed between pricing and writing; a menu that changes this often is not being sold from. */
const TURNS_MAX = 5

/**
 * Places what a quote promised, once for each key, whichever server is asked and however often. The order, its lines,
 * its stock and its event are one batch; the answer is given after that batch is durable. `deviceDigest`: whose order it is,
 * written with it; asked again from another device, it stays the first one's.
 *
 * Throws `StoreUnavailable` when it cannot be known whether it was written: the same key asked again will tell.
 */
export async function place(shop: Shop, key: string, request: PlaceRequest, deviceDigest?: string): Promise<Placed> {
  const name = printableName(request.customer.name)
  if (name === undefined) return refuse({ code: 'invalid_name', field: 'customer.name' })
  const allergies = printableAllergies(request.allergies ?? [])
  if (!allergies) return refuse({ code: 'invalid_name', field: 'allergies' })
  const terms = openQuote(shop.quoteSigner, shop.cafeId, request.quote)
  if (!terms) return refuse({ code: 'quote_invalid', field: 'quote' })

  const asked: Asked = {
    terms,
    name,
    allergies,
    idempotencyKey: digest(key),
    requestDigest: digest(JSON.stringify([request.quote, name, allergies])),
    deviceDigest,
  }
  for (let turn = 0; turn < TURNS_MAX; turn++) {
    const offer = turn === 0 ? shop.catalogue.offer() : await shop.catalogue.refresh('latest')
    const priced = priceTerms(shop, offer, terms)
    // What was placed under this key before its quote ran out stays placed.
    const placed = priced.ok ? await write(shop, offer, priced.value, asked) : await placedBefore(shop, asked)
    if (placed) return placed
    // Nobody is refused, or offered another price, from a menu that may be old.
    if (!priced.ok && turn > 0) return priced
  }
  return (await placedBefore(shop, asked)) ?? staleQuote(shop, terms)
}

type Asked = {
  terms: QuoteTerms
  name: string
  allergies: readonly string[]
  idempotencyKey: string
  requestDigest: string
  deviceDigest: string | undefined
}

/** The cart at the price that was quoted, or why it cannot be had at that price any more. */
function priceTerms(shop: Shop, offer: Offer, terms: QuoteTerms): Result<PricedCart, OrderRefusal> {
  const priced = priceOffer(offer, terms.lines)
  if (!priced.ok) return priced
  const holds =
    shop.clock() <= terms.expiresAtMs &&
    priced.value.subtotalCents === terms.subtotalCents &&
    priced.value.totalCents === terms.totalCents
  return holds ? priced : staleQuote(shop, terms)
}

function staleQuote(shop: Shop, terms: QuoteTerms): Result<never, OrderRefusal> {
  const renewed = quoteCart(shop, terms.lines, terms.fulfilment)
  return renewed.ok ? refuse({ code: 'quote_stale', quote: renewed.value }) : renewed
}

/** Undefined: the menu is not the one this was priced with, so nothing was written. */
async function write(shop: Shop, offer: Offer, cart: PricedCart, asked: Asked): Promise<Placed | undefined> {
  const order = newOrder(shop, offer, cart, asked)
  let rows
  try {
    rows = await shop.store.write(placeOrder(order))
  } catch (fault) {
    if (fault instanceof ConstraintFailed && fault.constraint === 'stock_left') return soldOutMeanwhile(shop, asked)
    throw fault
  }
  const [given] = rows as { number: number; placed_version: number }[]
  if (!given) return placedBefore(shop, asked)
  shop.tail.nudge()
  return ok(replyFor(shop, { ...order, ...given }))
}

/** The last ones went between pricing and writing; now the shelf says so. */
async function soldOutMeanwhile(shop: Shop, asked: Asked): Promise<Placed | undefined> {
  const offer = await shop.catalogue.refresh('latest')
  const priced = priceTerms(shop, offer, asked.terms)
  return priced.ok ? undefined : ((await placedBefore(shop, asked)) ?? priced)
}

/** The order that this key already made: the same answer for the same request, none of it for another's. */
async function placedBefore(shop: Shop, asked: Asked): Promise<Placed | undefined> {
  const [order] = await shop.store.read(readOrderByKey({ idempotencyKey: asked.idempotencyKey }), 'latest')
  if (!order) return undefined
  if (order.request_digest !== asked.requestDigest)
    return refuse({ code: 'idempotency_key_reused', field: 'Idempotency-Key' })
  return ok(replyFor(shop, order))
}

function newOrder(shop: Shop, offer: Offer, cart: PricedCart, asked: Asked): NewOrder {
  const nowMs = shop.clock()
  const { promise, work } = promiseOf(shop, offer, cart, nowMs)
  return {
    order_id: shop.newId(nowMs),
    business_day: businessDay(nowMs, offer.index.menu.cafe.timeZone),
    fulfilment: asked.terms.fulfilment,
    customer_name: asked.name,
    allergies_json: JSON.stringify(asked.allergies),
    subtotal_cents: cart.subtotalCents,
    tax_cents: cart.taxCents,
    total_cents: cart.totalCents,
    work_json: JSON.stringify(work),
    promised_at_ms: promise.readyAtMs,
    placed_at_ms: nowMs,
    idempotency_key: asked.idempotencyKey,
    request_digest: asked.requestDigest,
    menu_revision: offer.revision,
    lines: cart.lines.map(lineRow),
    device_digest: asked.deviceDigest,
  }
}

function lineRow(line: PricedLine): NewLine {
  return {
    item_id: line.itemId,
    name: line.name,
    size_id: line.sizeId ?? null,
    size_name: line.sizeName ?? null,
    quantity: line.quantity,
    options_json: JSON.stringify(line.options),
    note: line.note ?? null,
    unit_cents: line.unitCents,
    line_cents: line.lineCents,
  }
}

/** The answer to `place`, the same at every repetition. */
function replyFor(shop: Shop, order: PlacedRow): PlaceReply {
  return { ...asPlaced(order), token: shop.tokenSigner.sign(order.order_id) }
}
