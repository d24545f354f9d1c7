import { isAllergenId } from '../../../domain/allergen/allergens.ts'
import { declaredAllergies, type Customer } from '../cart/customer-store.ts'

type Declared = Pick<Customer, 'allergies' | 'otherAllergies'>

/**
 * What the customer declared by tapping, with what Bella heard since she was told `asked`. She adds what was said and takes
 * out what was taken back; what was tapped meanwhile stays.
 */
export function mergeAllergies(tapped: Customer, asked: readonly string[], told: readonly string[]): Declared {
  const added = told.map(inOneWord).filter((one) => !asked.includes(one))
  const withdrawn = asked.filter((one) => !told.includes(one))
  const now = [...declaredAllergies(tapped).filter((one) => !withdrawn.includes(one)), ...added]
  const all = [...new Set(now)]
  return {
    allergies: all.filter(isAllergenId),
    otherAllergies: all.filter((one) => !isAllergenId(one)).join(', '),
  }
}

/** The same allergies in the order in which they were told before, since another order would look like another allergy. */
export function inOrderOf(told: readonly string[], declared: readonly string[]): readonly string[] {
  return [...told.filter((one) => declared.includes(one)), ...declared.filter((one) => !told.includes(one))]
}

/** The page keeps own words apart by commas. */
function inOneWord(words: string): string {
  return words.replaceAll(/\s*,\s*/g, ' / ')
}
