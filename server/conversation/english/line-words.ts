import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { defaultSizeId, sizesOf } from '../../../domain/menu/menu-index.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import { allOf, inside, numberWords } from './word-lists.ts'

/** A line of a cart in words, as in `two large Iced Lattes with oat milk and light ice`. */
export function lineWords(index: MenuIndex, line: CartLine): string {
  const item = index.items.get(line.itemId)
  const name = item ? (line.quantity > 1 ? (item.plural ?? item.name) : item.name) : line.itemId
  const count = line.quantity > 1 && !item?.plural ? `${line.quantity} ×` : numberWords(line.quantity)
  const chosen = optionWords(index, line)
  return [
    count,
    sizeWord(index, line),
    name,
    chosen.length > 0 && `with ${allOf(chosen)}`,
    line.note !== undefined && `(“${line.note}”)`,
  ]
    .filter(Boolean)
    .join(' ')
}

export function linesWords(index: MenuIndex, lines: readonly CartLine[]): string {
  return allOf(lines.map((line) => lineWords(index, line)))
}

/** Only a size that was chosen, or is not the usual one, needs saying. */
function sizeWord(index: MenuIndex, line: CartLine): string | undefined {
  const item = index.items.get(line.itemId)
  if (!item || line.sizeId === undefined || line.sizeId === defaultSizeId(index, item)) return undefined
  const size = sizesOf(index, item).find(({ id }) => id === line.sizeId)
  return size && inside(size.name)
}

/** What is other than the item comes, each once. */
function optionWords(index: MenuIndex, line: CartLine): string[] {
  const priced = priceLine(index, line)
  const made = priced.ok ? priced.value.options.filter(({ isDefault }) => !isDefault) : line.options
  return made.map(({ optionId, quantity = 1, amount = 'regular' }) => {
    const name = inside(index.options.get(optionId)?.option.name ?? optionId)
    return [quantity > 1 && `${quantity} ×`, amount !== 'regular' && amount, name].filter(Boolean).join(' ')
  })
}
