import { does } from '../words/word.ts'
import type { Part, Phrase } from './phrase.ts'

/**
 * The phrases without what no barista is to read: who speaks of prices, of paying or of what is safe tells it to the
 * counter. What the menu has is kept; the free words beside it, and after it in the same sentence, are not.
 */
export function dropUnwritten(phrases: readonly Phrase[]): Phrase[] {
  let isUnwritten = false
  return phrases.flatMap((phrase, at) => {
    if (phrase.act === 'ask') return [phrase]
    if (phrase.joint === 'stop') isUnwritten = false
    // "For the price of a tea" orders no tea.
    if (phrase.joint === 'next' && !phrase.begins && saysUnwritten(phrases[at - 1]?.parts.at(-1))) return []
    isUnwritten ||= phrase.parts.some(saysUnwritten)
    if (!isUnwritten) return [phrase]
    const parts = phrase.parts.filter(({ word, plain }) => plain || word.senses.length > 0)
    return parts.length === 0 && phrase.parts.length > 0 ? [] : [{ ...phrase, parts }]
  })
}

function saysUnwritten(part: Part | undefined): boolean {
  return part !== undefined && part.word.senses.length === 0 && does(part.word, 'unwritten')
}
