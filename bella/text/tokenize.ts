import { numberWord } from '../language/numbers.ts'
import { fold } from './fold.ts'

/** A word or a mark. `text` is as it was said, `key` as it is compared; `from` and `to` are its place in the text. `mended`: its key was misspelled. */
export type Token = { text: string; key: string; from: number; to: number; mended?: boolean }

/** More than this in one go is no order. What follows is not read. */
export const UTTERANCE_CHARS_MAX = 1_000
const TOKENS_MAX = 200
const NUMBER_MAX = 1_000_000_000

/** What counts money, and what is written with digits and counts nothing: `-2`, `1/3`, `0.5`, `1e9`, `555-0100`, `BREW100`. */
const MONEY = /[$€£¥]\s*-?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s*[$€£¥¢]|[$€£¥]/u
const ODD =
  /(?<![\p{L}\d])[-−](?=\.?\d)[\d.,]*\d|(?<!\d)\.\d+|\d+(?:[.,]\d+)?(?:\s*[*×^=/⁄]\s*\d+(?:\.\d+)?)+|\d+(?:-\d+)+|\d+\p{L}+\d[\p{L}\d]*|\d+\.\d+|\p{Lu}{2,}\d+/u
const WORD =
  /\d{1,3}(?:,\d{3})+(?!\d)|\d+|[wW]\/[oO]?(?![\p{L}\d])|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*'?|%|#|[.!?;:,\n…&+–—-]/u
const TOKEN = new RegExp(`${MONEY.source}|${ODD.source}|${WORD.source}`, 'gu')

/** Words that are two: `it's` is `it is`. */
const WITH_IS = /^(it|that|what|who|how|here|there|where|he|she|name|which|one)'?s$/i

/** The text in one spelling of quotes and spaces, cut to what is read of it. */
export function plainText(text: string): string {
  return text
    .slice(0, UTTERANCE_CHARS_MAX)
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
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

/** A number that counts nothing that can be ordered: negative, broken, or part of a sum or a code. */
export function isOdd(key: string): boolean {
  return !/^\d+$/.test(key) && /^\P{L}*\d/u.test(key) && !isMoney(key)
}

export function isMoney(key: string): boolean {
  return /[$€£¥¢]/.test(key)
}

export function isMark(key: string): boolean {
  return /^[.!?,]$/.test(key)
}

function keyOf(text: string): string {
  if (/^1\s*[/⁄]\s*2$/.test(text)) return 'half'
  if (/^\d[\d,]*$/.test(text)) return String(Math.min(Number(text.replaceAll(',', '')), NUMBER_MAX))
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
