import Type from 'typebox'
import { itemAvailable, optionAvailable } from '../../../domain/menu/availability.ts'
import type { Offer } from '../../menu/catalogue.ts'
import type { Turn } from '../turn.ts'

/** The items that can be had now, and those that are in the cart already. */
export function itemIds({ index, shelf }: Offer, { draft }: Turn): string[] {
  const inCart = new Set(draft.bella.lines.map(({ itemId }) => itemId))
  return index.menu.items.filter((item) => inCart.has(item.id) || itemAvailable(shelf, item)).map(({ id }) => id)
}

/** The options that can be had now, and those that are in the cart already. */
export function optionIds({ index, shelf }: Offer, { draft }: Turn): string[] {
  const inCart = new Set(draft.bella.lines.flatMap(({ options }) => options.map(({ optionId }) => optionId)))
  return [...index.options.values()]
    .filter(({ option }) => inCart.has(option.id) || optionAvailable(shelf, option))
    .map(({ option }) => option.id)
}

/** One of these ids. Where there is none, nothing passes. */
export function oneOf(ids: readonly string[]) {
  return Type.Enum<string[]>(ids.length > 0 ? [...ids] : ['(there is none)'])
}
