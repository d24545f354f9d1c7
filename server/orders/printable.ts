import type { CartLine } from '../../domain/order/cart.ts'
import type { OrderRefusal } from './refusal.ts'

// Control and format characters would garble a ticket or hide its text; the joiner inside emoji (U+200D) may stay.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const MARKUP = /[<>]/

/** A name as it will be called out: trimmed, one space between words. Undefined if it cannot be printed. */
export function printableName(name: string): string | undefined {
  const tidy = name.normalize('NFC').trim().replace(/\s+/g, ' ')
  return tidy === '' || UNPRINTABLE.test(tidy) || MARKUP.test(tidy) ? undefined : tidy
}

export function noteRefusal(lines: readonly CartLine[]): OrderRefusal | undefined {
  const at = lines.findIndex((line) => line.note !== undefined && UNPRINTABLE.test(line.note.replaceAll('\n', ' ')))
  return at < 0 ? undefined : { code: 'invalid_note', field: `lines[${at}].note` }
}

/** Allergies in the customer's words, or the ids of the list, each said once. Undefined where one cannot be printed. */
export function printableAllergies(allergies: readonly string[]): readonly string[] | undefined {
  const tidy = allergies.map(printableName)
  return tidy.every((allergy) => allergy !== undefined) ? [...new Set(tidy)] : undefined
}
