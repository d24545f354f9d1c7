import { numberWord } from '../language/numbers.ts'
import { fold } from './fold.ts'

/** A word or a mark. `text` is as it was said, `key` as it is compared; `from` and `to` are its place in the text. `mended`: its key was misspelled. */
export type Token = { text: string; key: string; from: number; to: number; mended?: boolean }

/** More than this in one go is no order. What follows is not read. */
export const UTTERANCE_CHARS_MAX = 1_000
const TOKENS_MAX = 200
const NUMBER_MAX = 1_000_000_000

const TOKEN =
  /\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|w\/o?(?![\p{L}\d])|[\p{L}\p{M}]+(?:'\p{L}+)*'?|%|#|[.!?;:,\n…&+–—-]/giu

/** Words that are two: `it's` is `it is`. */
const WITH_IS = /^(it|that|what|who|how|here|there|where|he|she|name|which|one)'?s$/i

/** The text in one spelling of quotes and spaces, cut to what is read of it. */
export function plainText(text: string): string {
  return text
    .slice(0, UTTERANCE_CHARS_MAX)
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')
}

/** The words and marks of a text that `plainText` gave. A hyphen within a word parts it, as in `non-fat`. */
export function tokenize(plain: string): Token[] {
  const tokens: Token[] = []
  for (const found of plain.matchAll(TOKEN)) {
    const [text] = found
    const [from, to] = [found.index, found.index + text.length]
    if (text === '-' && /\S-\S/.test(plain.slice(from - 1, to + 1))) continue
    const [, word] = WITH_IS.exec(text) ?? []
    const cut = word === undefined ? to : from + word.length
    tokens.push({ text: plain.slice(from, cut), key: keyOf(plain.slice(from, cut)), from, to: cut })
    if (cut < to) tokens.push({ text: plain.slice(cut, to), key: 'is', from: cut, to })
    if (tokens.length >= TOKENS_MAX) break
  }
  return tokens
}

/** The keys of a menu's word or of a phrase of the language. */
export function keysOf(phrase: string): string[] {
  return tokenize(plainText(phrase))
    .map(({ key }) => key)
    .filter((key) => !isMark(key))
}

export function isMark(key: string): boolean {
  return /^[.!?,]$/.test(key)
}

function keyOf(text: string): string {
  if (/^\d/.test(text)) return String(Math.min(Number(text.replaceAll(',', '')), NUMBER_MAX))
  if (/^w\//i.test(text)) return text.length === 3 ? 'without' : 'with'
  if (text === '#') return 'number'
  if (text === '&' || text === '+') return 'and'
  if (/^[,:–—-]$/.test(text)) return ','
  if (/^[.;\n…]$/.test(text)) return '.'
  const key = fold(text)
  if (key === 'percent') return '%'
  if (key === 'ounce') return 'oz'
  const value = numberWord(key)
  return value === undefined ? key : String(value)
}
