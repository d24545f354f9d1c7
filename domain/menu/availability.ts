import type { PricedLine } from '../pricing/price-cart.ts'
import type { CartRefusal } from '../pricing/refusal.ts'
import type { Item, Option } from './menu.ts'
import type { MenuIndex } from './menu-index.ts'

/** What is eighty-sixed, and how many are left of what is counted. */
export type Shelf = {
  outItems: ReadonlySet<string>
  outOptions: ReadonlySet<string>
  outIngredients: ReadonlySet<string>
  left: ReadonlyMap<string, number>
}

/** An item is there unless it, an ingredient of its own, or the last of its count is gone. */
export function itemAvailable(shelf: Shelf, item: Item): boolean {
  return (
    !shelf.outItems.has(item.id) &&
    !item.ingredientIds.some((id) => shelf.outIngredients.has(id)) &&
    shelf.left.get(item.id) !== 0
  )
}

export function optionAvailable(shelf: Shelf, option: Option): boolean {
  return !shelf.outOptions.has(option.id) && !option.ingredientIds.some((id) => shelf.outIngredients.has(id))
}

/** The first thing in a priced cart that cannot be had right now, counted over all its lines. */
export function firstSoldOut(index: MenuIndex, shelf: Shelf, lines: readonly PricedLine[]): CartRefusal | undefined {
  const wanted = new Map<string, number>()
  for (const [position, line] of lines.entries()) {
    const field = `lines[${position}]`
    const item = index.items.get(line.itemId)
    const asked = (wanted.get(line.itemId) ?? 0) + line.quantity
    const left = shelf.left.get(line.itemId)
    if (!item || !itemAvailable(shelf, item)) return { code: 'sold_out', field, itemId: line.itemId, left: 0 }
    if (left !== undefined && asked > left) return { code: 'sold_out', field, itemId: line.itemId, left }
    wanted.set(line.itemId, asked)
    const missing = line.options.find(({ optionId }) => {
      const option = index.options.get(optionId)?.option
      return !option || !optionAvailable(shelf, option)
    })
    if (missing) return { code: 'sold_out', field, itemId: line.itemId, optionId: missing.optionId }
  }
  return undefined
}
