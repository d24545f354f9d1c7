import type { CartLine, Fulfilment } from '../../domain/order/cart.ts'
import { isOver, type Status } from '../../domain/order/status.ts'
import type { Offer } from '../menu/catalogue.ts'
import { priceOffer } from '../orders/quote.ts'
import type { Shop } from '../orders/shop.ts'
import { readDeviceOrders, type DeviceOrder } from '../store/queries/device-orders.ts'
import type { Freshness } from '../store/store.ts'
import { madeToday, pastMakeOf, type LeftOut, type PastLine } from './made-today.ts'

/** As many of its newest orders are looked at, for favourites and for what is open. */
const ORDERS_MAX = 50
/** "Lately": habits change. */
const USUAL_AMONG = 20
const FAVOURITES_MAX = 5

/** A cart of the past as it can be had now. `lines` is empty, and `subtotalCents` 0, where nothing of it can. */
export type PastCart = {
  orderId: string
  placedAtMs: number
  lines: readonly CartLine[]
  fulfilment: Fulfilment
  subtotalCents: number
  leftOut: readonly LeftOut[]
}

/** What one device ordered: all that is known of who comes back. */
export type Past = {
  /**
   * The cart that it ordered most often among its 20 newest orders that were not cancelled, notes not counted; of two as
   * often, the newer. `times`: how often.
   */
  usual: (PastCart & { times: number }) | undefined
  /** One each of the lines that most of its orders hold, made in the same way; of two as often, the newer. At most 5. */
  favourites: readonly { line: CartLine; times: number }[]
  /** Its newest order that was not cancelled, to have it again. */
  newest: PastCart | undefined
  /** Its newest order that is not over. */
  open: { orderId: string; number: number; status: Status } | undefined
}

type Known = DeviceOrder & { lines: readonly PastLine[] }

/** Everything about a device's past, by today's menu. `deviceDigest` comes from `deviceOf`; nobody is found by a name. */
export async function pastOf(shop: Shop, deviceDigest: string, freshness: Freshness = 'local'): Promise<Past> {
  const rows = await shop.store.read(readDeviceOrders({ deviceDigest, limit: ORDERS_MAX }), freshness)
  return pastFrom(shop.catalogue.offer(), rows)
}

/** The same from rows, newest first. Pure. */
export function pastFrom(offer: Offer, rows: readonly DeviceOrder[]): Past {
  const orders = rows
    .filter(({ status }) => status !== 'cancelled')
    .map((row): Known => ({ ...row, lines: JSON.parse(row.lines_json) as PastLine[] }))
  const open = rows.find(({ status }) => !isOver(status))
  const [usual] = mostOften(orders.slice(0, USUAL_AMONG), (order) => [{ key: cartMakeOf(order), what: order }])
  const favourites = mostOften(orders, ({ lines }) => lines.map((line) => ({ key: pastMakeOf(line), what: line })))
  const [newest] = orders
  return {
    usual: usual && { ...cartToday(offer, usual.what), times: usual.times },
    favourites: favourites.flatMap(({ what, times }) => oneToday(offer, what, times)).slice(0, FAVOURITES_MAX),
    newest: newest && cartToday(offer, newest),
    open: open && { orderId: open.order_id, number: open.number, status: open.status },
  }
}

function cartToday(offer: Offer, order: Known): PastCart {
  const { lines, leftOut } = madeToday(offer, order.lines)
  const priced = lines.length > 0 ? priceOffer(offer, lines) : undefined
  return {
    orderId: order.order_id,
    placedAtMs: order.placed_at_ms,
    lines,
    fulfilment: order.fulfilment,
    subtotalCents: priced?.ok ? priced.value.subtotalCents : 0,
    leftOut,
  }
}

/** One of it, without the wish that was written to it that day. */
function oneToday(offer: Offer, line: PastLine, times: number): Past['favourites'][number][] {
  return madeToday(offer, [{ ...line, quantity: 1, note: null }]).lines.map((today) => ({ line: today, times }))
}

function cartMakeOf({ lines }: Known): string {
  const units = new Map<string, number>()
  for (const line of lines) units.set(pastMakeOf(line), (units.get(pastMakeOf(line)) ?? 0) + line.quantity)
  return JSON.stringify([...units].sort())
}

/** What the most orders hold; `what` as the newest of them has it. Orders come newest first, and sorting keeps that. */
function mostOften<What>(
  orders: readonly Known[],
  things: (order: Known) => readonly { key: string; what: What }[],
): readonly { what: What; times: number }[] {
  const found = new Map<string, { what: What; times: number }>()
  for (const order of orders)
    for (const [key, what] of new Map(things(order).map((thing) => [thing.key, thing.what]))) {
      const known = found.get(key)
      if (known) known.times += 1
      else found.set(key, { what, times: 1 })
    }
  return [...found.values()].sort((one, other) => other.times - one.times)
}
