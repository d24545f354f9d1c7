import type { Role } from '../language/role.ts'
import type { Sense } from '../lexicon/sense.ts'

/** One word or set phrase of what was said: what it may mean on this menu, and what it does in the language. */
export type Word = {
  /** Its tokens: from, and up to but without. */
  from: number
  to: number
  /** How far it stands from what was typed; 0 for a word that was spelled right. */
  senses: readonly Sense[]
  roles: ReadonlySet<Role>
  /** Of a number, or of how many times over. */
  value?: number
  mark?: ',' | '.' | '?' | '!'
}

export function does(word: Word | undefined, ...roles: readonly Role[]): boolean {
  return word !== undefined && roles.some((role) => word.roles.has(role))
}

/** Neither of the menu, nor of the language, nor a number. */
export function isStrange(word: Word | undefined): boolean {
  if (!word) return false
  return word.senses.length === 0 && word.roles.size === 0 && word.value === undefined && word.mark === undefined
}
