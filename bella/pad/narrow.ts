import type { Phrase } from '../phrases/phrase.ts'
import type { Head } from './head.ts'
import type { Pad } from './pad.ts'

/** Which one of several items a phrase means by a word of its name: "a plain one" of the bagels. Undefined where it does not say. */
export function narrow(pad: Pad, phrase: Phrase, itemIds: readonly string[]): Head | undefined {
  let left = itemIds
  let at = -1
  for (const [position, { word, negated, measured }] of phrase.parts.entries()) {
    if (negated || measured) continue
    const keys = pad.keys.slice(word.from, word.to)
    const named = left.filter((id) => keys.every((key) => pad.lexicon.itemKeys.get(id)?.has(key)))
    if (named.length > 0 && named.length < left.length) [left, at] = [named, position]
  }
  return left.length === 1 && at >= 0 ? { at, itemIds: left } : undefined
}
