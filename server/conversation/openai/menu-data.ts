import { itemAvailable, optionAvailable } from '../../../domain/menu/availability.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { sizesOf } from '../../../domain/menu/menu-index.ts'
import type { Offer } from '../../menu/catalogue.ts'

/** A menu that is longer in JSON is told by its items' names alone; `read_menu` tells the rest. */
const LETTERS_MAX = 24_000

const kept = new WeakMap<Offer, string>()

/**
 * The menu as a model needs it to take an order: ids, names, sizes and what can be chosen. No prices, which are the tools'
 * alone, and no descriptions. Made once for each change of the menu, and the same text until then, so that it is cheap.
 */
export function menuData(offer: Offer): string {
  const known = kept.get(offer)
  if (known !== undefined) return known
  const whole = JSON.stringify(wholeMenu(offer))
  const data = whole.length <= LETTERS_MAX ? whole : JSON.stringify(namesOnly(offer))
  kept.set(offer, data)
  return data
}

function wholeMenu(offer: Offer) {
  const { index, shelf } = offer
  const { items, optionGroups } = index.menu
  const there = items.filter((item) => itemAvailable(shelf, item))
  return {
    items: there.map((item) => ({
      id: item.id,
      name: item.name,
      ...present(
        'sizes',
        sizesOf(index, item).map(({ id }) => id),
      ),
      ...present('groups', groupIdsOf(index, item.id)),
    })),
    groups: optionGroups.map(({ id, name, options }) => ({
      id,
      name,
      options: Object.fromEntries(
        options.filter((option) => optionAvailable(shelf, option)).map((option) => [option.id, option.name]),
      ),
    })),
    ...soldOut(offer),
  }
}

/** As many as there is room for; all of them are in the tools' forms, or found by `read_menu`. */
function namesOnly({ index, shelf }: Offer) {
  let letters = 0
  const there = index.menu.items.filter((item) => {
    letters += item.id.length + item.name.length + 8
    return letters < LETTERS_MAX && itemAvailable(shelf, item)
  })
  return { items: Object.fromEntries(there.map(({ id, name }) => [id, name])) }
}

function soldOut({ index, shelf }: Offer) {
  const gone = index.menu.items.filter((item) => !itemAvailable(shelf, item)).map(({ name }) => name)
  return present('soldOut', gone)
}

function groupIdsOf(index: MenuIndex, itemId: string): string[] {
  return (index.groupsOf.get(itemId) ?? []).map(({ id }) => id)
}

function present(name: string, list: readonly string[]): Record<string, readonly string[]> {
  return list.length > 0 ? { [name]: list } : {}
}
