import { sizesOf } from '../../domain/menu/menu-index.ts'
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
