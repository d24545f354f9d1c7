import { sumCents, taxCents, type Cents } from '../money/cents.ts'
import type { Item, Size } from '../menu/menu.ts'
import { defaultSizeId, sizesOf, type MenuIndex } from '../menu/menu-index.ts'
import type { CartLine } from '../order/cart.ts'
import { LIMITS } from '../order/limits.ts'
import { ok, refuse, type Result } from '../result.ts'
import { chooseOptions, type MadeOption } from './choose-options.ts'
import type { CartRefusal } from './refusal.ts'

export type PricedLine = {
  itemId: string
  name: string
  quantity: number
  sizeId?: string
  sizeName?: string
  options: readonly MadeOption[]
  note?: string
  unitCents: Cents
  lineCents: Cents
}

export type PricedCart = {
  lines: readonly PricedLine[]
  subtotalCents: Cents
  taxCents: Cents
  totalCents: Cents
}

/** Prices a cart in whole cents, tax included. Pure: same menu and cart, same answer. The first thing wrong is the refusal. */
export function priceCart(index: MenuIndex, cart: readonly CartLine[]): Result<PricedCart, CartRefusal> {
  if (cart.length === 0) return refuse({ code: 'empty_cart', field: 'lines' })
  if (cart.length > LIMITS.linesMax) return refuse({ code: 'too_many_lines', field: 'lines', max: LIMITS.linesMax })
  const lines: PricedLine[] = []
  let units = 0
  for (const [position, line] of cart.entries()) {
    const priced = priceLine(index, line, `lines[${position}]`)
    if (!priced.ok) return priced
    units += line.quantity
    lines.push(priced.value)
  }
  if (units > LIMITS.unitsMax) return refuse({ code: 'too_many_units', field: 'lines', max: LIMITS.unitsMax })
  const subtotalCents = sumCents(lines.map((line) => line.lineCents))
  const tax = taxCents(subtotalCents, index.menu.cafe.taxBps)
  return ok({ lines, subtotalCents, taxCents: tax, totalCents: subtotalCents + tax })
}

/** One line as it will be made and charged. A price never falls below nothing, whatever the options take off. */
export function priceLine(index: MenuIndex, line: CartLine, field = 'line'): Result<PricedLine, CartRefusal> {
  const item = index.items.get(line.itemId)
  if (!item) return refuse({ code: 'unknown_item', field: `${field}.itemId`, itemId: line.itemId })
  if (!Number.isSafeInteger(line.quantity) || line.quantity < 1 || line.quantity > LIMITS.quantityMax)
    return refuse({ code: 'invalid_quantity', field: `${field}.quantity`, max: LIMITS.quantityMax })
  const size = chooseSize(index, item, line.sizeId)
  if (size === 'unknown') return refuse({ code: 'unknown_size', field: `${field}.sizeId`, sizeId: line.sizeId ?? '' })
  const options = chooseOptions(index, item, line.options, field)
  if (!options.ok) return options

  const extrasCents = sumCents(options.value.map((option) => option.cents))
  const unitCents = Math.max(0, item.priceCents + (size?.deltaCents ?? 0) + extrasCents)
  return ok({
    itemId: item.id,
    name: item.name,
    quantity: line.quantity,
    ...(size && { sizeId: size.id, sizeName: size.name }),
    options: options.value,
    ...(line.note && { note: line.note }),
    unitCents,
    lineCents: unitCents * line.quantity,
  })
}

function chooseSize(index: MenuIndex, item: Item, sizeId: string | undefined): Size | undefined | 'unknown' {
  const wanted = sizeId ?? defaultSizeId(index, item)
  if (wanted === undefined) return undefined
  return sizesOf(index, item).find((size) => size.id === wanted) ?? 'unknown'
}
