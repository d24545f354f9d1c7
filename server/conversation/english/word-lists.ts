const AND = new Intl.ListFormat('en', { type: 'conjunction' })
const OR = new Intl.ListFormat('en', { type: 'disjunction' })
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

export function allOf(words: readonly string[]): string {
  return AND.format(words)
}

export function anyOf(words: readonly string[]): string {
  return OR.format(words)
}

/** As it is said: `two`, and `12`. */
export function numberWords(count: number): string {
  return NUMBERS[count] ?? String(count)
}

/** A name of the menu within a sentence: `Oat milk` is `oat milk`, `BLT` stays. */
export function inside(name: string): string {
  return /^\p{Lu}(\p{Ll}|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
