import type { Item, OptionGroup } from '../../../domain/menu/menu.ts'
import { defaultOptionId, defaultSizeId, type MenuIndex } from '../../../domain/menu/menu-index.ts'
import type { Amount, CartLine, ChosenOption } from '../../../domain/order/cart.ts'

export type Pick = { quantity: number; amount: Amount }

/** Everything that the customer sees as chosen, the item's own defaults included. */
export type Selection = {
  sizeId: string | undefined
  picks: Readonly<Record<string, Pick>>
  note: string
  quantity: number
}

const ONE: Pick = { quantity: 1, amount: 'regular' }

export function asItComes(index: MenuIndex, item: Item): Selection {
  return fromLine(index, item, { itemId: item.id, quantity: 1, options: [] })
}

export function fromLine(index: MenuIndex, item: Item, line: CartLine): Selection {
  const picks: Record<string, Pick> = {}
  for (const group of index.groupsOf.get(item.id) ?? []) {
    const chosen = line.options.filter(({ optionId }) => group.options.some(({ id }) => id === optionId))
    const usual = defaultOptionId(item, group)
    if (chosen.length === 0 && usual !== undefined) picks[usual] = ONE
    for (const { optionId, quantity = 1, amount = 'regular' } of chosen) picks[optionId] = { quantity, amount }
  }
  const sizeId = line.sizeId ?? defaultSizeId(index, item)
  return { sizeId, picks, note: line.note ?? '', quantity: line.quantity }
}

/** The cart line: a group left as it comes is not said. */
export function toLine(index: MenuIndex, item: Item, selection: Selection): CartLine {
  const options = (index.groupsOf.get(item.id) ?? []).flatMap((group) => {
    const chosen = chosenIn(group, selection)
    return isAsItComes(chosen, defaultOptionId(item, group)) ? [] : chosen
  })
  const note = selection.note.trim()
  return {
    itemId: item.id,
    quantity: selection.quantity,
    options,
    ...(selection.sizeId !== undefined &&
      selection.sizeId !== defaultSizeId(index, item) && { sizeId: selection.sizeId }),
    ...(note !== '' && { note }),
  }
}

/** Of an exclusive group: this one and no other; `undefined`: none. */
export function pickOnly(group: OptionGroup, optionId: string | undefined, selection: Selection): Selection {
  const picks = without(group, selection.picks)
  return { ...selection, picks: optionId === undefined ? picks : { ...picks, [optionId]: ONE } }
}

export function pick(optionId: string, change: Partial<Pick>, selection: Selection): Selection {
  const picked = { ...ONE, ...selection.picks[optionId], ...change }
  const others = Object.entries(selection.picks).filter(([id]) => id !== optionId)
  return { ...selection, picks: Object.fromEntries(picked.quantity === 0 ? others : [...others, [optionId, picked]]) }
}

export function countIn(group: OptionGroup, selection: Selection): number {
  return group.options.reduce((sum, { id }) => sum + (selection.picks[id]?.quantity ?? 0), 0)
}

function chosenIn(group: OptionGroup, { picks }: Selection): ChosenOption[] {
  return group.options.flatMap(({ id }) => {
    const picked = picks[id]
    if (!picked) return []
    const { quantity, amount } = picked
    return [{ optionId: id, ...(quantity > 1 && { quantity }), ...(amount !== 'regular' && { amount }) }]
  })
}

function isAsItComes(chosen: readonly ChosenOption[], usual: string | undefined): boolean {
  const [only, ...more] = chosen
  if (!only) return true
  return more.length === 0 && only.optionId === usual && only.quantity === undefined && only.amount === undefined
}

function without(group: OptionGroup, picks: Selection['picks']): Selection['picks'] {
  return Object.fromEntries(Object.entries(picks).filter(([id]) => group.options.every((option) => option.id !== id)))
}
