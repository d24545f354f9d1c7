import { allergensOf, allergiesUnsure, allergyConflicts } from '../../domain/allergen/allergens-of.ts'
import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import { priceLine } from '../../domain/pricing/price-cart.ts'

/** Whether an item as it comes may be put to somebody with these allergies: nothing in it conflicts, and nothing is unknown. */
export function mayOffer(index: MenuIndex, itemId: string, allergies: readonly string[]): boolean {
  if (allergies.length === 0) return true
  const priced = priceLine(index, { itemId, quantity: 1, options: [] })
  if (!priced.ok) return false
  const statement = allergensOf(
    index,
    itemId,
    priced.value.options.map(({ optionId }) => optionId),
  )
  return allergyConflicts(statement, allergies).length === 0 && allergiesUnsure(statement, allergies).length === 0
}
