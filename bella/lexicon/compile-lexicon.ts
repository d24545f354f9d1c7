import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import { lettersOf } from '../text/letters-apart.ts'
import { implied } from './implied.ts'
import { phrasesOf, stated, type Named } from './stated.ts'
import type { Sense } from './sense.ts'
import { emptyTrie, learn, meaningsOf, type Trie } from './trie.ts'
import { findVariants, type Variants } from './variants.ts'

/** A word, and which letters it has. */
export type Spelling = { word: string; letters: number }

/** A menu as it may be spoken of. */
export type Lexicon = {
  index: MenuIndex
  senses: Trie<Sense>
  /** Every key of every phrase, by its first letter: what a misspelled word may have been. */
  vocabulary: ReadonlyMap<string, readonly Spelling[]>
  known: ReadonlySet<string>
  /** The keys of all the names of an item: words that add nothing to it. */
  itemKeys: ReadonlyMap<string, ReadonlySet<string>>
  /** The keys of the name of each item, aliases apart. */
  nameKeys: ReadonlyMap<string, readonly string[]>
  /** The keys of all that an option group and its options are called. */
  groupKeys: ReadonlyMap<string, ReadonlySet<string>>
  variants: Variants
}

/** Compiles a menu's words. Once for each revision of the menu: some milliseconds for 300 items. */
export function compileLexicon(index: MenuIndex): Lexicon {
  const named = stated(index.menu)
  const senses = emptyTrie<Sense>()
  // A number alone counts: an item called "1" is "number one".
  const spoken = named.filter(({ keys }) => !/^\d*$/.test(keys.join('')))
  const isGroup = ({ sense }: Named) => sense.kind === 'group'
  for (const { keys, sense } of spoken.filter((some) => !isGroup(some))) teach(senses, keys, sense)
  // A group called "Salt and vinegar" is what is in it.
  for (const { keys, sense } of spoken.filter(isGroup)) if (!isList(senses, keys)) teach(senses, keys, sense)
  // What follows from names gives way to what the menu states.
  for (const { keys, sense } of implied(index.menu))
    if (meaningsOf(senses, keys).length === 0 && !isList(senses, keys)) learn(senses, keys, sense)
  const known = new Set(named.flatMap(({ keys }) => keys))
  return {
    index,
    senses,
    known,
    vocabulary: byFirstLetter([...known].filter((key) => /^\D/.test(key))),
    itemKeys: keysBy(named, (sense) => (sense.kind === 'item' ? sense.itemId : undefined)),
    nameKeys: new Map(index.menu.items.map(({ id, name }) => [id, phrasesOf({ name }).flat()])),
    groupKeys: keysBy(named, (sense) => ('groupId' in sense ? sense.groupId : undefined)),
    variants: findVariants(index, senses, named),
  }
}

/** "Egg and cheese", of a bacon, egg and cheese, is two things where the menu has both. */
function isList(senses: Trie<Sense>, keys: readonly string[]): boolean {
  const and = keys.indexOf('and')
  const isStated = (some: readonly string[]) => meaningsOf(senses, some).some(({ kind }) => kind !== 'part')
  return and > 0 && isStated(keys.slice(0, and)) && isStated(keys.slice(and + 1))
}

function teach(senses: Trie<Sense>, keys: readonly string[], sense: Sense): void {
  const same = JSON.stringify(sense)
  if (!meaningsOf(senses, keys).some((other) => JSON.stringify(other) === same)) learn(senses, keys, sense)
}

/** Those long enough to be told apart when they are misspelled. */
export function byFirstLetter(keys: Iterable<string>): Map<string, Spelling[]> {
  const long = [...keys].filter((key) => key.length > 3)
  return Map.groupBy(
    long.map((word) => ({ word, letters: lettersOf(word) })),
    ({ word }) => word[0] ?? '',
  )
}

function keysBy(
  named: readonly Named[],
  ownerOf: (sense: Sense) => string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const { keys: some, sense } of named) {
    const owner = ownerOf(sense)
    if (owner !== undefined) keys.set(owner, new Set([...(keys.get(owner) ?? []), ...some]))
  }
  return keys
}
