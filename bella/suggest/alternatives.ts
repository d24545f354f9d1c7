import { sizesOf, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Item } from '../../domain/menu/menu.ts'
import { phrasesOf } from '../lexicon/stated.ts'

const ALTERNATIVES_MAX = 3

/**
 * What can be had in place of an item that cannot, the nearest first, at most three: of its category, sharing words,
 * ingredients and sizes with it, at about its price. Empty where nothing has anything in common with it.
 */
export function alternativesTo(
  index: MenuIndex,
  itemId: string,
  isAvailable: (itemId: string) => boolean,
): readonly string[] {
  const wanted = index.items.get(itemId)
  if (!wanted) return []
  return nearest(
    index.menu.items.filter(({ id }) => id !== itemId && isAvailable(id)),
    (other) => likenessOf(index, wanted, other),
  )
}

/** The same for an option: of its own group, as far as that applies to the item. */
export function alternativesToOption(
  index: MenuIndex,
  optionId: string,
  isAvailable: (optionId: string) => boolean,
): readonly string[] {
  const wanted = index.options.get(optionId)
  if (!wanted) return []
  const { group, option } = wanted
  return nearest(
    group.options.filter(({ id }) => id !== optionId && isAvailable(id)),
    (other) =>
      1 + shared(keysOf(option), keysOf(other)) + nearness(option.priceCents, other.priceCents, option.priceCents),
  )
}

function nearest<Thing extends { id: string }>(
  things: readonly Thing[],
  likeness: (thing: Thing) => number,
): readonly string[] {
  return things
    .map((thing) => ({ id: thing.id, alike: likeness(thing) }))
    .filter(({ alike }) => alike >= 1)
    .sort((one, other) => other.alike - one.alike)
    .slice(0, ALTERNATIVES_MAX)
    .map(({ id }) => id)
}

/** Price alone makes nothing alike: below 1 there is no more in common than that. */
function likenessOf(index: MenuIndex, one: Item, other: Item): number {
  const sizes = sizesOf(index, one).length > 0 && one.sizeScaleId === other.sizeScaleId ? 0.5 : 0
  return (
    (one.categoryId === other.categoryId ? 1.5 : 0) +
    shared(keysOf(one), keysOf(other)) * 2 +
    shared(one.ingredientIds, other.ingredientIds) * 2 +
    sizes +
    nearness(one.priceCents, other.priceCents, one.priceCents) * 0.4
  )
}

function keysOf(named: { name: string }): string[] {
  return phrasesOf({ name: named.name }).flat()
}

/** Which part of all that either has both have: 0 to 1. */
function shared(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other])
  return all.size === 0 ? 0 : [...all].filter((key) => one.includes(key) && other.includes(key)).length / all.size
}

/** 1 for the same price, 0 for twice or nothing of it. */
function nearness(one: number, other: number, of: number): number {
  return Math.max(0, 1 - Math.abs(one - other) / Math.max(of, 1))
}
