import type { MenuIndex } from '../menu/menu-index.ts'
import { ALLERGENS, isAllergenId, type AllergenId } from './allergens.ts'

/**
 * `unknown`: what nobody has checked, ingredients mostly; also an item or option that this menu does not have (any more).
 * While there is any, nothing may be called free of anything.
 */
export type AllergenStatement = { contains: readonly AllergenId[]; unknown: readonly string[] }

/** What a drink or dish contains: what its ingredients and those of its options contain. */
export function allergensOf(index: MenuIndex, itemId: string, optionIds: readonly string[]): AllergenStatement {
  const item = index.items.get(itemId)
  const ingredientIds = new Set(item?.ingredientIds)
  const unknown: string[] = item ? [] : [itemId]
  for (const optionId of optionIds) {
    const known = index.options.get(optionId)
    if (!known) unknown.push(optionId)
    for (const id of known?.option.ingredientIds ?? []) ingredientIds.add(id)
  }

  const contains = new Set<AllergenId>()
  for (const id of ingredientIds) {
    const ingredient = index.ingredients.get(id)
    if (!ingredient || ingredient.allergens === 'unknown') unknown.push(ingredient?.name ?? id)
    else for (const allergen of ingredient.allergens) contains.add(allergen)
  }
  return { contains: ALLERGENS.map(({ id }) => id).filter((id) => contains.has(id)), unknown }
}

/** Which declared allergies this contains. Having none of them does not make it safe: ask `allergiesUnsure` too. */
export function allergyConflicts(statement: AllergenStatement, declared: readonly string[]): readonly string[] {
  return declared.filter((allergy) => (statement.contains as readonly string[]).includes(allergy))
}

/**
 * Which of the other declared allergies this cannot be called free of: all while anything in it is unknown, and words of
 * the customer's own always, since only staff can judge them.
 */
export function allergiesUnsure(statement: AllergenStatement, declared: readonly string[]): readonly string[] {
  const conflicts = allergyConflicts(statement, declared)
  return declared.filter(
    (allergy) => !conflicts.includes(allergy) && (statement.unknown.length > 0 || !isAllergenId(allergy)),
  )
}
