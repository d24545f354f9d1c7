import type { Item, Menu, Option, OptionGroup } from '../domain/menu/menu.ts'

/**
 * `GET /api/menu`: the menu as its file states it, each item and option marked with whether it can be had right now.
 * It is a `Menu` in every way that the rules in `domain/` ask for, so pages price and describe with the same code.
 */
export type MenuReply = Omit<Menu, 'items' | 'optionGroups'> & {
  /** Grows by one whenever anything here changes but `left`. */
  revision: number
  items: readonly (Item & Availability)[]
  optionGroups: readonly (Omit<OptionGroup, 'options'> & { options: readonly (Option & { available: boolean })[] })[]
}

/** `left` is there when the item is counted and few remain. */
export type Availability = { available: boolean; left?: number }
