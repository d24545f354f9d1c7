import { ACT_WORDS } from '../language/act-words.ts'
import { CARE_WORDS } from '../language/care-words.ts'
import { MONEY_WORDS } from '../language/money-words.ts'
import { MULTIPLES, PUT_WORDS } from '../language/put-words.ts'
import { QUESTIONS } from '../language/questions.ts'
import type { Role } from '../language/role.ts'
import { spreadAll } from '../language/spread.ts'
import { TALK_WORDS } from '../language/talk-words.ts'
import { WANTS, WANTS_ASKED } from '../language/wants.ts'
import { WHICH_WORDS } from '../language/which-words.ts'
import { keysOf } from '../text/tokenize.ts'
import { emptyTrie, folded, learn, meaningsOf, type Trie } from './trie.ts'

/** What a phrase of the language does; a few have a value, as "double" has. */
export type Spoken = { role: Role; value?: number }

/** Every phrase of the language, with what it does. */
export function languagePhrases(): { phrase: string; spoken: Spoken }[] {
  const words = [WHICH_WORDS, PUT_WORDS, ACT_WORDS, TALK_WORDS, CARE_WORDS, MONEY_WORDS, QUESTIONS].flatMap(
    (some) => Object.entries(some) as [Role, string][],
  )
  return [
    ...words.flatMap(([role, list]) => spreadAll(list).map((phrase) => ({ phrase, spoken: { role } }))),
    ...spreadAll(WANTS_ASKED).map((phrase) => ({ phrase, spoken: { role: 'may' as const } })),
    ...[...spreadAll(WANTS), ...spreadAll(WANTS_ASKED)].flatMap((phrase) => {
      const roles: Role[] = ['want']
      if (/ also /.test(phrase)) roles.push('also')
      if (/ rather /.test(phrase)) roles.push('instead')
      return roles.map((role) => ({ phrase, spoken: { role } }))
    }),
    ...Object.entries(MULTIPLES).map(([phrase, value]) => ({ phrase, spoken: { role: 'multiple' as const, value } })),
  ]
}

const trie = emptyTrie<Spoken>()
const keysOfWords = new Map<string, readonly string[]>()
for (const { phrase, spoken } of languagePhrases()) {
  const keys = phrase.split(' ').flatMap(keysOfWord)
  if (!meaningsOf(trie, keys).some(({ role }) => role === spoken.role)) learn(trie, keys, spoken)
}

/** There are 17,000 phrases of a thousand words: each word is read once. */
function keysOfWord(word: string): readonly string[] {
  const known = keysOfWords.get(word)
  if (known) return known
  const keys = keysOf(word)
  keysOfWords.set(word, keys)
  return keys
}

/** The language's own words: the same for every menu. */
export const LANGUAGE: Trie<Spoken> = folded(trie)
export const LANGUAGE_VOCABULARY: ReadonlySet<string> = new Set([...keysOfWords.values()].flat())
