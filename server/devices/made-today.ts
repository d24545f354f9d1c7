import { firstSoldOut } from '../../domain/menu/availability.ts'
import { defaultOptionId, defaultSizeId, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import type { MadeOption } from '../../domain/pricing/choose-options.ts'
import { makeOf } from '../../domain/pricing/make-of.ts'
import { priceLine, type PricedLine } from '../../domain/pricing/price-cart.ts'
import type { Offer } from '../menu/catalogue.ts'

/** A line as an order keeps it: as it was made, defaults included. */
export type PastLine = {
  itemId: string
  name: string
  sizeId: string | null
  quantity: number
  options: readonly MadeOption[]
  note: string | null
}

/** What is not to be had as it was. `out`: the names of what is sold out; empty where the menu has no such thing any more. */
export type LeftOut = { name: string; out: readonly string[] }

export type MadeToday = { lines: readonly CartLine[]; leftOut: readonly LeftOut[] }

/**
 * Past lines as today's menu makes them: the same drinks, at today's prices. A line that cannot be made exactly as it was is
 * left out whole and named, since a drink with something else in it is another drink.
 */
export function madeToday({ index, shelf }: Offer, past: readonly PastLine[]): MadeToday {
  const kept: { line: CartLine; priced: PricedLine }[] = []
  const leftOut: LeftOut[] = []
  for (const line of past) {
    const made = lineToday(index, line)
    if (!made) {
      leftOut.push({ name: line.name, out: [] })
      continue
    }
    const missing = firstSoldOut(index, shelf, [...kept.map(({ priced }) => priced), made.priced])
    if (missing === undefined) kept.push(made)
    else leftOut.push({ name: made.priced.name, out: [nameOf(index, missing)] })
  }
  return { lines: kept.map(({ line }) => line), leftOut }
}

/** How a past line was made, as `makeOf` says of a line of today. */
export function pastMakeOf({ sizeId, ...line }: PastLine): string {
  return makeOf(sizeId === null ? line : { ...line, sizeId })
}

function lineToday(index: MenuIndex, past: PastLine): { line: CartLine; priced: PricedLine } | undefined {
  const item = index.items.get(past.itemId)
  if (!item) return undefined
  const options = past.options.filter((option) => !isStillDefault(index, past.itemId, option)).map(choiceOf)
  const line: CartLine = {
    itemId: past.itemId,
    quantity: past.quantity,
    ...(past.sizeId !== null && past.sizeId !== defaultSizeId(index, item) && { sizeId: past.sizeId }),
    options,
    ...(past.note !== null && { note: past.note }),
  }
  const priced = priceLine(index, line)
  return priced.ok && makeOf(priced.value) === pastMakeOf(past) ? { line, priced: priced.value } : undefined
}

/** What need not be said, today as then. */
function isStillDefault(index: MenuIndex, itemId: string, { optionId, isDefault }: MadeOption): boolean {
  const item = index.items.get(itemId)
  const group = index.options.get(optionId)?.group
  return isDefault && item !== undefined && group !== undefined && defaultOptionId(item, group) === optionId
}

function choiceOf({ optionId, quantity, amount }: MadeOption): CartLine['options'][number] {
  return { optionId, ...(quantity !== 1 && { quantity }), ...(amount !== 'regular' && { amount }) }
}

function nameOf(index: MenuIndex, missing: NonNullable<ReturnType<typeof firstSoldOut>>): string {
  if (missing.code !== 'sold_out') return ''
  const option = missing.optionId === undefined ? undefined : index.options.get(missing.optionId)?.option
  return option?.name ?? index.items.get(missing.itemId)?.name ?? missing.itemId
}
