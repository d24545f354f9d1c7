import { does, type Word } from '../words/word.ts'
import type { Heard } from './read-phrases.ts'

/**
 * Whether it is a yes and nothing else. Money hangs on it, so every word must be one that says yes or says nothing beside
 * it: a doubt, a wish, a question, a number, or a word that nobody knows makes it none. A name may stand beside it.
 */
export function confirms(words: readonly Word[], { signals, name }: Pick<Heard, 'signals' | 'name'>): boolean {
  const isNamed = ({ from, to }: Word) => name !== undefined && from >= name.from && to <= name.to
  const isYes = (word: Word) => does(word, 'yes') && word.senses.length === 0
  const passes = (word: Word) =>
    word.mark !== undefined
      ? word.mark !== '?'
      : isNamed(word) || (does(word, 'yes', 'nod', 'thanks', 'done', 'greeting') && word.senses.length === 0)
  const says = name ? words.filter((word) => !does(word, 'name', 'is for', 'for') || word.to !== name.from) : words
  return !signals.has('no') && words.some(isYes) && says.every(passes)
}
