import { QUESTIONS } from '../language/questions.ts'
import type { Role } from '../language/role.ts'
import { wantPhrases } from '../language/wants.ts'
import { MULTIPLES, WORDS } from '../language/words.ts'
import { keysOf } from '../text/tokenize.ts'
import { emptyTrie, learn, type Trie } from './trie.ts'

export type Spoken = { role: Role; value?: number }

const trie = emptyTrie<Spoken>()
const vocabulary = new Set<string>()
for (const [role, phrases] of [...entries(WORDS), ...entries(QUESTIONS)])
  for (const phrase of phrases.split('|')) teach(phrase, { role })
for (const phrase of wantPhrases()) {
  teach(phrase, { role: 'want' })
  if (phrase.includes(' also')) teach(phrase, { role: 'also' })
}
for (const [word, value] of Object.entries(MULTIPLES)) teach(word, { role: 'multiple', value })

/** The language's own words: the same for every menu. */
export const LANGUAGE: Trie<Spoken> = trie
export const LANGUAGE_VOCABULARY: ReadonlySet<string> = vocabulary

function teach(phrase: string, spoken: Spoken): void {
  const keys = keysOf(phrase)
  learn(trie, keys, spoken)
  for (const key of keys) vocabulary.add(key)
}

function entries(words: Partial<Record<Role, string>>): [Role, string][] {
  return Object.entries(words) as [Role, string][]
}
