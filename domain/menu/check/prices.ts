import type { Cents } from '../../money/cents.ts'
import { appliesTo, defaultOptionId } from '../menu-index.ts'
import type { Item, Menu, OptionGroup } from '../menu.ts'
import type { MenuFlaw } from './flaw.ts'

/** Nothing can be had for less than nothing: not the smallest size with every option that takes something off. */
export function checkPrices(menu: Menu): MenuFlaw[] {
  return menu.items.flatMap((item, position) => {
    const cheapest = cheapestCents(menu, item)
    if (!(cheapest < 0)) return []
    const message = `in its smallest size and with its cheapest options “${item.id}” would cost ${cheapest} cents; raise the price by ${-cheapest} or more`
    return [{ path: ['items', position, 'priceCents'], message }]
  })
}

function cheapestCents(menu: Menu, item: Item): Cents {
  const sizes = menu.sizeScales.find(({ id }) => id === item.sizeScaleId)?.sizes ?? []
  const sizeCents = sizes.length > 0 ? Math.min(...sizes.map(({ deltaCents }) => deltaCents)) : 0
  const groups = menu.optionGroups.filter((group) => appliesTo(group, item))
  return groups.reduce((cents, group) => cents + cheapestOf(group, item), item.priceCents + sizeCents)
}

/** Choosing nothing is choosing the default; choosing anything replaces it. */
function cheapestOf(group: OptionGroup, item: Item): Cents {
  const usual = group.options.find(({ id }) => id === defaultOptionId(item, group))
  const untouched = usual ? 1 : 0
  const prices = group.options
    .flatMap(({ priceCents, max = 1 }) => Array.from({ length: Math.min(max, group.max) }, () => priceCents))
    .sort((a, b) => a - b)
    .slice(0, group.max)
  const needed = Math.max(1, group.min)
  const chosen = prices
    .filter((cents, position) => position < needed || cents < 0)
    .reduce((sum, cents) => sum + cents, 0)
  return untouched >= group.min ? Math.min(usual?.priceCents ?? 0, chosen) : chosen
}
