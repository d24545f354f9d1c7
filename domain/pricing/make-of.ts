import type { PricedLine } from './price-cart.ts'

/** How a line is made, whatever its number and its note: two lines of one make are the same drink, however they were asked for. */
export function makeOf({ itemId, sizeId, options }: Pick<PricedLine, 'itemId' | 'sizeId' | 'options'>): string {
  const parts = options.map(({ optionId, quantity, amount }) => `${optionId} ${quantity} ${amount}`).sort()
  return JSON.stringify([itemId, sizeId ?? '', parts])
}
