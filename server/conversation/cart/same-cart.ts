import type { CartLine } from '../../../domain/order/cart.ts'
import type { Cart } from '../conversation.ts'

/** Whether two carts are one order, however each was written down. */
export function sameCart(one: Cart, other: Cart): boolean {
  return one.fulfilment === other.fulfilment && sameLines(one.lines, other.lines)
}

export function sameLines(some: readonly CartLine[], others: readonly CartLine[]): boolean {
  return some.length === others.length && some.every((line, at) => lineKey(line) === lineKey(others[at]))
}

/** One text for all ways of writing a line down. */
export function lineKey(line: CartLine | undefined): string {
  if (!line) return ''
  const options = line.options.map(({ optionId, quantity = 1, amount = 'regular' }) => [optionId, quantity, amount])
  return JSON.stringify([line.itemId, line.quantity, line.sizeId ?? null, options.sort(), line.note ?? ''])
}
