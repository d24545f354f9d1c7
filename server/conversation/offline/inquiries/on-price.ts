import { itemAvailable } from '../../../../domain/menu/availability.ts'
import { sizesOf } from '../../../../domain/menu/menu-index.ts'
import { priceCart } from '../../../../domain/pricing/price-cart.ts'
import { money } from '../../english/money.ts'
import { allOf, inside } from '../../english/word-lists.ts'
import type { Turn } from '../../turn.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'

const TOLD_MAX = 4

/** What the menu asks for things; where nothing is named, what is in the cart comes to. */
export async function onPrice(turn: Turn, { itemIds, optionIds }: Inquired): Promise<Answered> {
  const asked = [...new Set(itemIds)].slice(0, TOLD_MAX)
  const groupIds = [...new Set(optionIds.map((id) => turn.offer.index.options.get(id)?.group.id ?? ''))]
  await turn.use('read_menu', { itemIds: asked, groupIds: groupIds.filter((id) => id !== '') })
  const words = [
    ...asked.map((id) => itemPrice(turn, id)),
    ...(asked.length === 0 ? optionIds.slice(0, TOLD_MAX).map((id) => optionPrice(turn, id)) : []),
  ]
  return { words: words.length > 0 ? words : [cartPrice(turn)] }
}

function itemPrice({ offer }: Turn, itemId: string): string {
  const { index, shelf } = offer
  const item = index.items.get(itemId)
  if (!item) return ''
  const sizes = sizesOf(index, item).map(
    ({ name, deltaCents }) => `${money(index, item.priceCents + deltaCents)} ${inside(name)}`,
  )
  const out = itemAvailable(shelf, item) ? '' : ', but it is sold out now'
  return `The ${item.name} is ${sizes.length > 0 ? allOf(sizes) : money(index, item.priceCents)}${out}.`
}

function optionPrice({ offer }: Turn, optionId: string): string {
  const option = offer.index.options.get(optionId)?.option
  if (!option) return ''
  if (option.priceCents === 0) return `${option.name} costs nothing extra.`
  return `${option.name} ${option.priceCents > 0 ? 'adds' : 'takes off'} ${money(offer.index, Math.abs(option.priceCents))}.`
}

function cartPrice({ draft, ledger, offer }: Turn): string {
  const priced = priceCart(offer.index, draft.bella.lines)
  if (!priced.ok) return 'Your cart is empty so far.'
  const { subtotalCents, totalCents } = priced.value
  ledger.amountsCents.add(subtotalCents).add(totalCents)
  return `Your cart comes to ${money(offer.index, totalCents)}, tax included.`
}
