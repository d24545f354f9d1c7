/**
 * The allergens that must be declared: the EU's 14 (Regulation 1169/2011, annex II) and the US's 9 (FALCPA 2004 and
 * the FASTER Act 2021), which the EU's list covers but for the wording: US "tree nuts" is `nuts`, US "wheat" is in
 * `gluten`, US "crustacean shellfish" is `crustaceans`.
 */
export const ALLERGENS = [
  { id: 'gluten', name: 'Gluten (wheat, rye, barley, oats)', regions: ['EU', 'US'] },
  { id: 'crustaceans', name: 'Crustaceans', regions: ['EU', 'US'] },
  { id: 'eggs', name: 'Eggs', regions: ['EU', 'US'] },
  { id: 'fish', name: 'Fish', regions: ['EU', 'US'] },
  { id: 'peanuts', name: 'Peanuts', regions: ['EU', 'US'] },
  { id: 'soy', name: 'Soy', regions: ['EU', 'US'] },
  { id: 'milk', name: 'Milk', regions: ['EU', 'US'] },
  { id: 'nuts', name: 'Tree nuts', regions: ['EU', 'US'] },
  { id: 'celery', name: 'Celery', regions: ['EU'] },
  { id: 'mustard', name: 'Mustard', regions: ['EU'] },
  { id: 'sesame', name: 'Sesame', regions: ['EU', 'US'] },
  { id: 'sulphites', name: 'Sulphites', regions: ['EU'] },
  { id: 'lupin', name: 'Lupin', regions: ['EU'] },
  { id: 'molluscs', name: 'Molluscs', regions: ['EU'] },
] as const

export type AllergenId = (typeof ALLERGENS)[number]['id']

const names: ReadonlyMap<string, string> = new Map(ALLERGENS.map((allergen) => [allergen.id, allergen.name]))

export function isAllergenId(text: string): text is AllergenId {
  return names.has(text)
}

/** The allergen's name; anything else a customer declared is shown in their own words. */
export function allergenName(declared: string): string {
  return names.get(declared) ?? declared
}
