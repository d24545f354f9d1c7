import { sizesOf } from '../../domain/menu/menu-index.ts'
import type { Part } from '../phrases/phrase.ts'
import type { Sense } from '../lexicon/sense.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'

/** Makes a line another item. Its size, options and notes stay where the new item can have them. */
export function turnInto(pad: Pad, line: PadLine, itemId: string): void {
  line.itemId = itemId
  const item = itemOf(pad, line)
  if (!item) return
  const groups = pad.lexicon.index.groupsOf.get(itemId) ?? []
  if (!sizesOf(pad.lexicon.index, item).some(({ id }) => id === line.sizeId)) line.sizeId = undefined
  line.options = line.options.filter(({ optionId }) => {
    const known = pad.lexicon.index.options.get(optionId)
    return known && groups.includes(known.group)
  })
}

/** The item that this one becomes with such an option, as an iced latte asked for hot is a latte; undefined where there is none. */
export function variantFor(pad: Pad, line: PadLine, senses: readonly Sense[]): string | undefined {
  const groupIds = senses.flatMap((sense) => (sense.kind === 'option' ? [sense.groupId] : []))
  return pad.lexicon.variants.get(line.itemId)?.find(({ groupId }) => groupIds.includes(groupId))?.itemId
}

/** "Make six of them sesame": the only other item of the category that is called so becomes it. True where there is one. */
export function turnIntoSibling(pad: Pad, line: PadLine, part: Part): boolean {
  const itemId = siblingFor(pad, line, part)
  if (itemId === undefined) return false
  turnInto(pad, line, itemId)
  return true
}

export function siblingFor(pad: Pad, line: PadLine, { word, negated, amount }: Part): string | undefined {
  const keys = pad.keys.slice(word.from, word.to)
  const isCalled = (itemId: string) => keys.every((key) => pad.lexicon.itemKeys.get(itemId)?.has(key))
  const categoryId = itemOf(pad, line)?.categoryId
  if (negated || amount !== undefined || isCalled(line.itemId)) return undefined
  const [sibling, ...others] = pad.lexicon.index.menu.items.filter(
    (item) => item.categoryId === categoryId && isCalled(item.id),
  )
  return others.length > 0 ? undefined : sibling?.id
}
