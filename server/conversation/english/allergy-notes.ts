import { allergenWords } from './allergen-sentence.ts'
import { allOf, anyOf } from './word-lists.ts'

export function notedSentence(allergies: readonly string[]): string {
  return `I’ve noted that you must not have ${anyOf(allergies.map(allergenWords))}; it will be on your order’s ticket.`
}

export function conflictSentence(item: string, allergies: readonly string[]): string {
  return `Please mind: the ${item} contains ${allOf(allergies.map(allergenWords))}.`
}

export function unsureSentence(items: readonly string[], allergies: readonly string[]): string {
  const where = items.length > 3 ? 'in your order' : `in the ${anyOf(items)}`
  return `Whether there is ${anyOf(allergies.map(allergenWords))} ${where} I can’t tell: please ask our staff before you have it.`
}

/** More than a ticket holds, or nothing that can be printed. */
export const NOT_WRITTEN_DOWN =
  'I can’t write all of that on the ticket: please tell our staff at the counter what you must not have.'
