import type { Option, OptionGroup } from '../../domain/menu/menu.ts'
import { sizesOf } from '../../domain/menu/menu-index.ts'
import type { Sense } from '../lexicon/sense.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'

export type Wanted = { amount?: 'light' | 'extra'; quantity?: number; more: boolean }

/** The option that a word means on this line's item; several where it does not say which. */
export function optionsMeant(
  pad: Pad,
  line: PadLine,
  senses: readonly Sense[],
): { option: Option; group: OptionGroup }[] {
  const ids = senses.flatMap((sense) =>
    sense.kind === 'option' ? [sense.optionId] : sense.kind === 'option part' ? sense.optionIds : [],
  )
  const groups = pad.lexicon.index.groupsOf.get(line.itemId) ?? []
  return ids.flatMap((id) => {
    const known = pad.lexicon.index.options.get(id)
    return known && groups.includes(known.group) ? [known] : []
  })
}

export function sizeMeant(pad: Pad, line: PadLine, senses: readonly Sense[]): string | undefined {
  const item = itemOf(pad, line)
  if (!item) return undefined
  const sizes = sizesOf(pad.lexicon.index, item)
  return senses
    .flatMap((sense) => (sense.kind === 'size' && sense.scaleId === item.sizeScaleId ? [sense.sizeId] : []))
    .find((sizeId) => sizes.some(({ id }) => id === sizeId))
}

/**
 * Puts an option on a line: in place of the other of an exclusive group, beside the others of a countable one. False
 * where the menu does not allow it so; the line is then as it was.
 */
export function choose(
  pad: Pad,
  line: PadLine,
  { option, group }: { option: Option; group: OptionGroup },
  wanted: Wanted,
): boolean {
  const before = line.options.find(({ optionId }) => optionId === option.id)
  const had = before?.quantity ?? (before ? 1 : 0)
  const quantity = wanted.more ? had + (wanted.quantity ?? 1) : (wanted.quantity ?? Math.max(had, 1))
  const others = line.options.filter(
    ({ optionId }) => optionId !== option.id && (group.kind === 'countable' || groupOf(pad, optionId) !== group),
  )
  const inGroup = others
    .filter(({ optionId }) => groupOf(pad, optionId) === group)
    .reduce((sum, other) => sum + (other.quantity ?? 1), 0)
  if (quantity > (option.max ?? 1) || inGroup + quantity > group.max) {
    pad.replies.push({
      kind: 'limit',
      of: 'option',
      asked: quantity,
      max: Math.min(option.max ?? 1, group.max),
      said: option.name,
    })
    return false
  }
  const amount = option.amounts ? wanted.amount : undefined
  const chosen = { optionId: option.id, ...(quantity > 1 && { quantity }), ...(amount && { amount }) }
  const at = line.options.findIndex(({ optionId }) => optionId === option.id)
  line.options =
    at < 0
      ? [...others, chosen]
      : line.options.flatMap((other) =>
          other.optionId === option.id ? [chosen] : others.includes(other) ? [other] : [],
        )
  pad.lastOption = { optionId: option.id, groupId: group.id }
  return true
}

/** Takes an option off a line; true where it was on it. */
export function unchoose(line: PadLine, optionId: string): boolean {
  const before = line.options.length
  line.options = line.options.filter((chosen) => chosen.optionId !== optionId)
  return line.options.length < before
}

function groupOf(pad: Pad, optionId: string): OptionGroup | undefined {
  return pad.lexicon.index.options.get(optionId)?.group
}
