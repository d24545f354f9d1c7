import { allergensOf, allergiesUnsure, allergyConflicts } from '../../domain/allergen/allergens-of.ts'
import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import { priceLine } from '../../domain/pricing/price-cart.ts'

/** Whether something may be put to somebody with these allergies: nothing in it conflicts with them, and nothing is unknown. */
export function mayOffer(index: MenuIndex, line: CartLine, allergies: readonly string[]): boolean {
  if (allergies.length === 0) return true
  const priced = priceLine(index, line)
  if (!priced.ok) return false
  const optionIds = priced.value.options.map(({ optionId }) => optionId)
  const statement = allergensOf(index, line.itemId, optionIds)
  return allergyConflicts(statement, allergies).length === 0 && allergiesUnsure(statement, allergies).length === 0
}

/** An item as it comes. */
export function asItComes(itemId: string): CartLine {
  return { itemId, quantity: 1, options: [] }
}
