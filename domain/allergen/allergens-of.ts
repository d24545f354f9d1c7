import type { MenuIndex } from '../menu/menu-index.ts'
import { ALLERGENS, type AllergenId } from './allergens.ts'

/** `unknown`: the ingredients that nobody has checked. While there are any, nothing may be called free of anything. */
export type AllergenStatement = { contains: readonly AllergenId[]; unknown: readonly string[] }

/** What a drink or dish contains: what its ingredients and those of its options contain. */
export function allergensOf(index: MenuIndex, itemId: string, optionIds: readonly string[]): AllergenStatement {
  const item = index.items.get(itemId)
  const ingredientIds = new Set(item?.ingredientIds)
  for (const optionId of optionIds)
    for (const id of index.options.get(optionId)?.option.ingredientIds ?? []) ingredientIds.add(id)

  const contains = new Set<AllergenId>()
  const unknown: string[] = item ? [] : [itemId]
  for (const id of ingredientIds) {
    const ingredient = index.ingredients.get(id)
    if (!ingredient || ingredient.allergens === 'unknown') unknown.push(ingredient?.name ?? id)
    else for (const allergen of ingredient.allergens) contains.add(allergen)
  }
  return { contains: ALLERGENS.map(({ id }) => id).filter((id) => contains.has(id)), unknown }
}

/** Which declared allergies this touches. Words of the customer's own are never found safe: staff must judge them. */
export function allergyConflicts(statement: AllergenStatement, declared: readonly string[]): readonly string[] {
  return declared.filter((allergy) => (statement.contains as readonly string[]).includes(allergy))
}
