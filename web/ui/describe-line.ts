import type { PricedLine } from '../../domain/pricing/price-cart.ts'
import { common } from './text/en/common.ts'

/** What is special about a line, in the order in which it is made: `Large`, `2 × Vanilla syrup`, `light oat milk`. */
export function describeLine(line: Pick<PricedLine, 'sizeName' | 'options'>): readonly string[] {
  const options = line.options
    .filter(({ isDefault }) => !isDefault)
    .map(({ name, quantity, amount }) => {
      const counted = quantity > 1 ? `${quantity} × ${name}` : name
      return amount === 'regular' ? counted : `${common.amount[amount]} ${counted.toLowerCase()}`
    })
  return [...(line.sizeName === undefined ? [] : [line.sizeName]), ...options]
}
