import type { CartLine } from '../../../domain/order/cart.ts'

/** One text for all ways of writing down how a line is made, whatever its number. */
export function makeOfLine({ itemId, sizeId, options, note }: CartLine): string {
  const parts = options.map(({ optionId, quantity = 1, amount = 'regular' }) => `${optionId} ${quantity} ${amount}`)
  return JSON.stringify([itemId, sizeId ?? '', parts.sort(), note ?? ''])
}

export function sameLine(one: CartLine, other: CartLine): boolean {
  return one.quantity === other.quantity && makeOfLine(one) === makeOfLine(other)
}

/** Whether two carts are one order, line by line. */
export function sameLines(some: readonly CartLine[], others: readonly CartLine[]): boolean {
  return some.length === others.length && some.every((line, at) => others[at] && sameLine(line, others[at]))
}
