import { does, isStrange, type Word } from '../words/word.ts'
import type { Reader, Span } from './reader.ts'

const WORDS_MAX = 3

/** Takes down the name that follows the word at `at`; what was taken down before gives way. True where there is one. */
export function takeName(reader: Reader, at: number, sure: boolean): boolean {
  const name = nameAfter(reader, at, sure)
  if (!name) return false
  // "A latte for Sam and a mocha for Anna" does not say whose order it is.
  const isOneOfMany = !sure && reader.name !== undefined && !reader.signals.has('correction')
  reader.name = isOneOfMany ? undefined : name
  const next = reader.words.findIndex(({ from }) => from >= name.to)
  reader.heardTo = next < 0 ? reader.words.length : next
  return true
}

/**
 * The name that follows the word at `at`. After "my name is" any name of letters is one; after "for" and "this is" only
 * what nobody knows or what is written like a name, since much else may follow.
 */
function nameAfter(reader: Reader, at: number, sure: boolean): Span | undefined {
  const { words } = reader
  const span = { from: words[at]?.to ?? 0, to: words[at]?.to ?? 0 }
  for (const [more, word] of words.slice(at + 1, at + 1 + WORDS_MAX).entries()) {
    const next = words[at + 2 + more]
    const isEnd = next === undefined || next.mark !== undefined || does(next, 'thanks', 'filler', 'and', 'want')
    const isName =
      looksLikeName(reader, word) ||
      (isStrange(word) && (more === 0 || isEnd)) ||
      (sure && more === 0 && word.senses.length > 0)
    if (!isName || !/^\p{L}/u.test(reader.tokens[word.from]?.text ?? '')) break
    span.to = word.to
  }
  return span.to > span.from ? span : undefined
}

/** With a capital where none is needed, and no word of the menu that was spelled right. */
export function looksLikeName({ words, tokens }: Reader, word: Word | undefined): boolean {
  const token = word && tokens[word.from]
  if (!word || !token || word.mark || word.value !== undefined || !/^(?!I')\p{Lu}[\p{Ll}']/u.test(token.text))
    return false
  if (word.to > word.from + 1) return false
  const isKnown = word.senses.length > 0 && token.mended !== true
  const before = words.filter(({ to }) => to <= word.from).at(-1)
  const others = tokens.filter(({ text }) => /^\p{L}{3}/u.test(text))
  const isPlain = others.every(({ text }) => text === token.text || /^\p{Lu}/u.test(text)) && others.length > 2
  return !isKnown && !isPlain && before !== undefined && before.mark === undefined
}
