import { isDeepStrictEqual } from 'node:util'
import { formatCents } from '../../../domain/money/cents.ts'
import { priceCart } from '../../../domain/pricing/price-cart.ts'
import type { After, Invariant } from '../after.ts'
import type { Written } from '../written.ts'

/**
 * An order is written only in a move that is a plain yes, one for each yes, and it is what was read back in the turn right
 * before: that cart at that total, which was said in words, priced here once more.
 */
export const ordersAreConfirmed: Invariant = (after) => {
  const { written, places, heard } = after
  if (written.length > 1) return [`${written.length} orders of one move`]
  const [order] = written
  if (!order) return places === 'must' ? ['a plain yes to a total placed nothing'] : toldOf(after)
  if (places === undefined) return ['an order that nobody confirmed']
  const known = heard.some(({ reply }) => reply?.order?.orderId === order.orderId)
  return [...(known ? [] : ['an order that nobody was told of']), ...unlike(after, order), ...toldOf(after)]
}

/** How the order differs from what was read back. */
function unlike({ before, scene, carries, heard }: After, order: Written): string[] {
  const priced = priceCart(scene.index, before.cart.lines)
  if (!priced.ok) return [`an order of a cart that cannot be priced: ${priced.refusal.code}`]
  const { totalCents, subtotalCents, lines } = priced.value
  const { currency } = scene.index.menu.cafe
  const names = [before.customer.name, ...heard.map(({ reply }) => reply?.customer.name)]
  const wanted = lines.map(({ name: _name, sizeName: _size, ...line }) => line)
  const faults = {
    'nothing was to be confirmed': before.awaiting !== 'confirmation' || before.quote === undefined,
    'the total was not said': !before.reply.includes(formatCents(totalCents, currency)),
    'another total than that of the cart': order.totalCents !== totalCents || order.subtotalCents !== subtotalCents,
    'another total than that of the quote': order.totalCents !== before.quote?.totalCents,
    'other lines than those read back': !isDeepStrictEqual(order.lines, wanted),
    'another place than was said': order.fulfilment !== before.cart.fulfilment,
    'a name that nobody gave': !names.includes(order.customerName),
    'an allergy is missing': ![...before.customer.allergies, ...carries].every((one) => order.allergies.includes(one)),
  }
  return Object.entries(faults).flatMap(([fault, isSo]) => (isSo ? [`an order: ${fault}`] : []))
}

/** An order in an answer is one of this conversation, as it stands in the books. */
function toldOf({ heard, orders, written }: After): string[] {
  const own = [...orders, ...written]
  return heard.flatMap(({ reply }) => {
    if (!reply?.order) return []
    const { orderId, number, totalCents } = reply.order
    const order = own.find((one) => one.orderId === orderId)
    if (!order) return ['an answer has an order that is not of this conversation']
    const isSame = order.number === number && order.totalCents === totalCents
    const isSaid = new RegExp(`\\b${number}\\b`).test(reply.reply)
    return [
      ...(isSame ? [] : ['an order is told otherwise than written']),
      ...(isSaid ? [] : ['a number that is not said']),
    ]
  })
}
