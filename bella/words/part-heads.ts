import type { Lexicon } from '../lexicon/compile-lexicon.ts'
import type { Sense } from '../lexicon/sense.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import { does, type Word } from './word.ts'

/**
 * "A double shot of espresso" is an option where it is put into something, and an espresso with an option where nothing
 * else was named: there the word is parted into the option and the item.
 */
export function partHeads(lexicon: Lexicon, keys: readonly string[], words: readonly Word[]): Word[] {
  let named = false
  return words.flatMap((word, at) => {
    if (word.senses.some(({ kind }) => kind === 'item')) named = true
    if (named || !word.senses.some(({ kind }) => kind === 'option') || isFollowedByItem(words, at)) return [word]
    const parts = parted(lexicon, keys, word)
    if (parts.length > 1) named = true
    return parts
  })
}

function isFollowedByItem(words: readonly Word[], at: number): boolean {
  for (const word of words.slice(at + 1)) {
    if (word.mark || does(word, 'with', 'want', 'and', 'but')) return false
    if (word.senses.some(({ kind }) => kind === 'item')) return true
  }
  return false
}

function parted(lexicon: Lexicon, keys: readonly string[], word: Word): Word[] {
  for (let cut = word.from + 1; cut < word.to; cut++) {
    const item = meaningsOf(lexicon.senses, keys.slice(cut, word.to))
    const end = keys[cut - 1] === 'of' ? cut - 1 : cut
    const option = meaningsOf(lexicon.senses, keys.slice(word.from, end))
    if (option.some(({ kind }) => kind === 'option') && item.some(({ kind }) => kind === 'item'))
      return [
        { ...word, to: end, senses: option },
        { ...word, from: cut, senses: item },
      ]
    if (item.some((sense) => sense.kind === 'item' && word.senses.some((some) => applies(lexicon, sense, some))))
      return [
        { ...word, to: cut },
        { ...word, from: cut, senses: item },
      ]
  }
  return [word]
}

/** "A sugar cone" is a cone, and of the sugar kind. */
function applies({ index }: Lexicon, item: Sense, option: Sense): boolean {
  if (item.kind !== 'item' || option.kind !== 'option') return false
  return index.groupsOf.get(item.itemId)?.some(({ id }) => id === option.groupId) ?? false
}
