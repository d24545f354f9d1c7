import type { CartLine } from '../../domain/order/cart.ts'

/** A line of a cart as the corpus writes it: `2 latte large +oat +vanilla*2 +iced/light “no lid”`. */
export function lineText({ itemId, quantity, sizeId, options, note }: CartLine): string {
  const chosen = options.map(
    (option) =>
      `+${option.optionId}${option.quantity === undefined ? '' : `*${option.quantity}`}${option.amount ? `/${option.amount}` : ''}`,
  )
  const words = [String(quantity), itemId, ...(sizeId === undefined ? [] : [sizeId]), ...chosen.sort()]
  return [...words, ...(note === undefined ? [] : [`“${note}”`])].join(' ')
}

/** A cart as a list of lines in no order, in which two lines of one are one line of two. */
export function cartText(lines: readonly CartLine[]): string[] {
  const counted = new Map<string, number>()
  for (const line of lines) {
    const alike = lineText({ ...line, quantity: 0 })
    counted.set(alike, (counted.get(alike) ?? 0) + line.quantity)
  }
  return [...counted].map(([alike, quantity]) => alike.replace(/^0/, String(quantity))).sort()
}
