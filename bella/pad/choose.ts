import type { Option, OptionGroup } from '../../domain/menu/menu.ts'
import { sizesOf } from '../../domain/menu/menu-index.ts'
import type { Sense } from '../lexicon/sense.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'

export type Known = { option: Option; group: OptionGroup }
export type Wanted = { quantity: number | undefined; amount: 'light' | 'extra' | undefined; more: boolean }

/** The options that a word means on this line's item. */
export function optionsMeant(pad: Pad, line: PadLine, senses: readonly Sense[]): Known[] {
  const ids = senses.flatMap((sense) =>
    sense.kind === 'option' ? [sense.optionId] : sense.kind === 'option part' ? sense.optionIds : [],
  )
  const groups = pad.lexicon.index.groupsOf.get(line.itemId) ?? []
  return ids.flatMap((id) => {
    const known = pad.lexicon.index.options.get(id)
    return known && groups.includes(known.group) ? [known] : []
  })
}

/** The options on a line that a word means: an option itself, or all of a group by its name. */
export function chosenMeant(pad: Pad, line: PadLine, senses: readonly Sense[]): string[] {
  const ids = new Set(optionsMeant(pad, line, senses).map(({ option }) => option.id))
  const groupIds = new Set(senses.flatMap((sense) => (sense.kind === 'group' ? [sense.groupId] : [])))
  return line.options
    .map(({ optionId }) => optionId)
    .filter((id) => ids.has(id) || groupIds.has(pad.lexicon.index.options.get(id)?.group.id ?? ''))
}

/** Takes what a word means off a line; true where anything was on it. */
export function unchooseMeant(pad: Pad, line: PadLine, senses: readonly Sense[]): boolean {
  const chosen = chosenMeant(pad, line, senses)
  line.options = line.options.filter(({ optionId }) => !chosen.includes(optionId))
  return chosen.length > 0
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
 * where that is more than the menu allows; the line is then as it was.
 */
export function choose(pad: Pad, line: PadLine, { option, group }: Known, wanted: Wanted): boolean {
  const before = line.options.find(({ optionId }) => optionId === option.id)
  const had = before ? (before.quantity ?? 1) : 0
  const quantity = wanted.more ? had + (wanted.quantity ?? 1) : (wanted.quantity ?? Math.max(had, 1))
  const inGroup = line.options.filter((chosen) => chosen !== before && groupOf(pad, chosen.optionId) === group)
  const counted = group.kind === 'exclusive' ? 0 : inGroup.reduce((sum, chosen) => sum + (chosen.quantity ?? 1), 0)
  const max = Math.min(option.max ?? 1, group.max - counted)
  if (quantity > max) {
    pad.replies.push({ kind: 'limit', of: 'option', asked: quantity, max: Math.max(max, 0), said: option.name })
    return false
  }
  const amount = option.amounts ? wanted.amount : undefined
  const chosen = { optionId: option.id, ...(quantity > 1 && { quantity }), ...(amount && { amount }) }
  const kept = line.options.filter((other) => group.kind === 'countable' || !inGroup.includes(other))
  line.options = before ? kept.map((other) => (other === before ? chosen : other)) : [...kept, chosen]
  pad.lastOption = { optionId: option.id, groupId: group.id }
  pad.asks = pad.asks.filter((ask) => ask.line !== line || ask.groupId !== group.id)
  return true
}

function groupOf(pad: Pad, optionId: string): OptionGroup | undefined {
  return pad.lexicon.index.options.get(optionId)?.group
}
