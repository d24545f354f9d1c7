import { itemAvailable, optionAvailable } from '../../../domain/menu/availability.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import type { Offer } from '../../menu/catalogue.ts'

export type Missing = { itemId: string; optionId?: string }

/** The first thing that cannot be had now and that the cart did not hold before. What it holds already may be changed and taken out. */
export function firstNewlySoldOut(
  offer: Offer,
  before: readonly CartLine[],
  after: readonly CartLine[],
): Missing | undefined {
  const { index, shelf } = offer
  for (const line of after) {
    const item = index.items.get(line.itemId)
    if (!item) continue
    const left = itemAvailable(shelf, item) ? (shelf.left.get(item.id) ?? Infinity) : 0
    if (countOf(after, item.id) > Math.max(left, countOf(before, item.id))) return { itemId: item.id }
    const gone = line.options.find(({ optionId }) => {
      const option = index.options.get(optionId)?.option
      return option && !optionAvailable(shelf, option) && !holds(before, item.id, optionId)
    })
    if (gone) return { itemId: item.id, optionId: gone.optionId }
  }
  return undefined
}

function countOf(lines: readonly CartLine[], itemId: string): number {
  return lines.reduce((sum, line) => sum + (line.itemId === itemId ? line.quantity : 0), 0)
}

function holds(lines: readonly CartLine[], itemId: string, optionId: string): boolean {
  return lines.some((line) => line.itemId === itemId && line.options.some((option) => option.optionId === optionId))
}
