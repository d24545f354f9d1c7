import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import { implied } from './implied.ts'
import { stated, type Named } from './stated.ts'
import type { Sense } from './sense.ts'
import { emptyTrie, learn, meaningsOf, type Trie } from './trie.ts'
import { findVariants, type Variants } from './variants.ts'

/** A menu as it may be spoken of. */
export type Lexicon = {
  index: MenuIndex
  senses: Trie<Sense>
  /** Every key of every phrase, by its first letter: what a misspelled word may have been. */
  vocabulary: ReadonlyMap<string, readonly string[]>
  known: ReadonlySet<string>
  /** The keys of all the names of an item: words that add nothing to it. */
  itemKeys: ReadonlyMap<string, ReadonlySet<string>>
  variants: Variants
}

/** Compiles a menu's words. Once for each revision of the menu: some milliseconds for 300 items. */
export function compileLexicon(index: MenuIndex): Lexicon {
  const named = stated(index.menu)
  const senses = emptyTrie<Sense>()
  // A number alone counts: an item called "1" is "number one".
  for (const { keys, sense } of named) if (!/^\d*$/.test(keys.join(''))) teach(senses, keys, sense)
  // What follows from names gives way to what the menu states.
  for (const { keys, sense } of implied(index.menu))
    if (meaningsOf(senses, keys).length === 0) learn(senses, keys, sense)
  const known = new Set(named.flatMap(({ keys }) => keys))
  return {
    index,
    senses,
    known,
    vocabulary: byFirstLetter(known),
    itemKeys: keysByItem(named),
    variants: findVariants(index, senses, named),
  }
}

function teach(senses: Trie<Sense>, keys: readonly string[], sense: Sense): void {
  const same = JSON.stringify(sense)
  if (!meaningsOf(senses, keys).some((other) => JSON.stringify(other) === same)) learn(senses, keys, sense)
}

function byFirstLetter(keys: ReadonlySet<string>): Map<string, string[]> {
  return Map.groupBy(
    [...keys].filter((key) => key.length > 3 && /^\D/.test(key)),
    (key) => key[0] ?? '',
  )
}

function keysByItem(named: readonly Named[]): Map<string, Set<string>> {
  const keys = new Map<string, Set<string>>()
  for (const { keys: some, sense } of named)
    if (sense.kind === 'item') keys.set(sense.itemId, new Set([...(keys.get(sense.itemId) ?? []), ...some]))
  return keys
}
