import type { Json } from '../../contract/json-text.ts'
import { itemAvailable, optionAvailable } from '../../domain/menu/availability.ts'
import { sizesOf } from '../../domain/menu/menu-index.ts'
import { money } from './english/money.ts'
import type { Turn } from './turn.ts'

/** What the menu says of an item. Its prices may be named from now on. */
export function itemFacts(turn: Turn, itemId: string): Json {
  const { index, shelf } = turn.offer
  const item = index.items.get(itemId)
  if (!item) return { itemId, onTheMenu: false }
  const sizes = sizesOf(index, item).map(({ id, name, deltaCents }) => ({
    sizeId: id,
    name,
    price: noted(turn, item.priceCents + deltaCents),
  }))
  return {
    itemId,
    name: item.name,
    description: item.description ?? '',
    available: itemAvailable(shelf, item),
    ...(sizes.length > 0 ? { sizes } : { price: noted(turn, item.priceCents) }),
    groupIds: (index.groupsOf.get(itemId) ?? []).map(({ id }) => id),
  }
}

/** What can be chosen of a group, and what each adds. */
export function groupFacts(turn: Turn, groupId: string): Json {
  const { index, shelf } = turn.offer
  const group = index.menu.optionGroups.find(({ id }) => id === groupId)
  if (!group) return { groupId, onTheMenu: false }
  return {
    groupId,
    name: group.name,
    options: group.options.map((option) => ({
      optionId: option.id,
      name: option.name,
      available: optionAvailable(shelf, option),
      adds: noted(turn, option.priceCents),
    })),
  }
}

/** The whole menu in few words, and when the café is open. */
export function overview(turn: Turn): Json {
  const { index, shelf } = turn.offer
  const { cafe, categories, items } = index.menu
  for (const { opens, closes } of cafe.hours ?? []) turn.ledger.hours.add(opens).add(closes)
  return {
    hours: (cafe.hours ?? 'not on the menu: to be asked at the counter') as Json,
    categories: categories.map(({ id, name }) => ({
      name,
      items: items
        .filter((item) => item.categoryId === id && itemAvailable(shelf, item))
        .map((item) => ({ itemId: item.id, name: item.name, from: noted(turn, item.priceCents) })),
    })),
  }
}

function noted({ offer, ledger }: Turn, cents: number): string {
  ledger.amountsCents.add(cents)
  return money(offer.index, cents)
}
