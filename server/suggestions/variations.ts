import { compileLexicon } from '../../bella/lexicon/compile-lexicon.ts'
import type { Variants } from '../../bella/lexicon/variants.ts'
import { defaultOptionId, sizesOf, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Item, Option, OptionGroup } from '../../domain/menu/menu.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import { labels } from './labels.ts'
import type { Idea, Scene } from './scene.ts'

/** As many lines are varied, the newest first. */
const LINES_MAX = 4
/** Asked for in so many orders of the item, and in such a part of them: then others may like it. */
const CHOSEN_MIN = 5
const CHOSEN_SHARE_MIN = 0.1

/**
 * Other ways to have what is in the cart, from the menu's own structure: a size up, an option that others choose, the same
 * hot or iced. What a customer chose is not argued with: only what came by itself is varied.
 */
export function variations(scene: Scene): readonly Idea[] {
  const { cart, offer } = scene
  const alone = cart.length === 1
  const byLine = cart
    .map(({ line }, replaces) => ({ line, replaces, item: offer.index.items.get(line.itemId) }))
    .toReversed()
    .slice(0, LINES_MAX)
    .map(({ line, replaces, item }) =>
      item === undefined
        ? []
        : waysOf(scene, item, line, alone).map((way): Idea => ({ kind: 'variation', replaces, ...way })),
    )
  return takeTurns(byLine)
}

type Way = Pick<Idea, 'label' | 'line'>

function waysOf(scene: Scene, item: Item, line: CartLine, alone: boolean): readonly Way[] {
  const { index } = scene.offer
  const untouched = (index.groupsOf.get(item.id) ?? []).filter(
    (group) =>
      group.kind === 'exclusive' &&
      !line.options.some(({ optionId }) => index.options.get(optionId)?.group.id === group.id),
  )
  const other = (option: Option): Way => ({
    label: labels.otherwise(item, option, alone),
    line: { ...line, options: [...line.options, { optionId: option.id }] },
  })
  return [
    ...larger(scene, item, line, alone),
    ...untouched.flatMap((group) => chosenByOthers(scene, item, group)).map(other),
    ...untouched.flatMap((group) => otherOfTwo(item, group)).map(other),
    ...asItsBase(index, item, line, alone),
  ]
}

/** The next dearer size: a scale may list its sizes in any order. */
function larger({ offer: { index }, cart }: Scene, item: Item, line: CartLine, alone: boolean): readonly Way[] {
  const sizeId = line.sizeId ?? cart.find((known) => known.line === line)?.priced.sizeId
  const sizes = sizesOf(index, item)
  const now = sizes.find(({ id }) => id === sizeId)
  const [next] = sizes
    .filter((size) => now !== undefined && size.deltaCents > now.deltaCents)
    .sort((one, another) => one.deltaCents - another.deltaCents)
  return next ? [{ label: labels.larger(item, next, alone), line: { ...line, sizeId: next.id } }] : []
}

/** What many others have instead of what it comes with, the most chosen first. */
function chosenByOthers({ trends }: Scene, item: Item, group: OptionGroup): readonly Option[] {
  const orders = trends.withItem.get(item.id) ?? 0
  const times = (option: Option) => trends.withOption.get(item.id)?.get(option.id) ?? 0
  return group.options
    .filter((option) => times(option) >= CHOSEN_MIN && times(option) >= orders * CHOSEN_SHARE_MIN)
    .sort((one, another) => times(another) - times(one))
}

/** Where there are but two ways to have it and neither costs or holds anything, as hot and iced: the other one. */
function otherOfTwo(item: Item, group: OptionGroup): readonly Option[] {
  const isFree = group.options.every(({ priceCents, ingredientIds }) => priceCents === 0 && ingredientIds.length === 0)
  const usual = defaultOptionId(item, group)
  if (group.options.length !== 2 || !isFree || usual === undefined) return []
  return group.options.filter(({ id }) => id !== usual)
}

/** An item that is another one with an option in its name, as `iced latte` is: that other one, as it comes. */
function asItsBase(index: MenuIndex, item: Item, line: CartLine, alone: boolean): readonly Way[] {
  return (variantsOf(index).get(item.id) ?? []).flatMap(({ itemId, groupId }) => {
    const base = index.items.get(itemId)
    const group = base && index.groupsOf.get(base.id)?.find(({ id }) => id === groupId)
    const usual = base && group && index.options.get(defaultOptionId(base, group) ?? '')?.option
    if (!base || !usual) return []
    const options = line.options.filter(({ optionId }) => {
      const of = index.options.get(optionId)?.group
      return of !== undefined && index.groupsOf.get(base.id)?.includes(of)
    })
    return [{ label: labels.otherwise(item, usual, alone), line: { ...line, itemId, options } }]
  })
}

const known = new WeakMap<MenuIndex, Variants>()

function variantsOf(index: MenuIndex): Variants {
  const variants = known.get(index) ?? compileLexicon(index).variants
  known.set(index, variants)
  return variants
}

/** The first of each, then the second of each, and so on. */
function takeTurns<One>(lists: readonly (readonly One[])[]): readonly One[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat()
}
