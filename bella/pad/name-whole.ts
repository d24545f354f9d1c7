import { meaningsOf } from '../lexicon/trie.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import type { Head } from './head.ts'
import type { Pad } from './pad.ts'

/**
 * The item that a phrase names, and what else it says. "An iced vanilla latte" is the Iced latte, where the menu has one:
 * a word before the noun may be part of the name.
 */
export function nameWhole(pad: Pad, phrase: Phrase, head: Head, named: string): { itemId: string; rest: Part[] } {
  const rest = phrase.parts.filter((_, at) => at !== head.at)
  const noun = phrase.parts[head.at]
  if (!noun) return { itemId: named, rest }
  const keysOf = ({ word }: Part) => pad.keys.slice(word.from, word.to)
  for (const part of phrase.parts.slice(0, head.at)) {
    if (part.negated || part.amount || part.measured) continue
    const whole = meaningsOf(pad.lexicon.senses, [...keysOf(part), ...keysOf(noun)]).find(({ kind }) => kind === 'item')
    if (whole?.kind === 'item') return { itemId: whole.itemId, rest: rest.filter((other) => other !== part) }
  }
  return { itemId: named, rest: [...dosesOf(noun), ...rest] }
}

/** "A double latte": the word goes on the latte like an option. */
function dosesOf(noun: Part): Part[] {
  if (noun.times === undefined || noun.measured) return []
  const { from, times } = noun
  const word = { from, to: from + 1, senses: [], roles: new Set(['multiple' as const]), value: times }
  return [{ ...noun, word, to: word.to }]
}
