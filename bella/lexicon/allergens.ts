import type { AllergenId } from '../../domain/allergen/allergens.ts'
import { ALLERGEN_WORDS } from '../language/allergen-words.ts'
import { spreadAll } from '../language/spread.ts'
import { keysOf } from '../text/tokenize.ts'
import { emptyTrie, learn, phrasesAt } from './trie.ts'

const trie = emptyTrie<AllergenId>()
for (const [id, list] of Object.entries(ALLERGEN_WORDS) as [AllergenId, string][])
  for (const phrase of spreadAll(list)) learn(trie, keysOf(phrase), id)

/** The allergens that are named among the keys, each once. Of "peanut butter" the longest phrase counts. */
export function allergensNamed(keys: readonly string[]): AllergenId[] {
  const ids = new Set<AllergenId>()
  for (let at = 0; at < keys.length; at++) {
    const [longest] = phrasesAt(trie, keys, at)
    for (const id of longest?.meanings ?? []) ids.add(id)
    at += (longest?.length ?? 1) - 1
  }
  return [...ids]
}
