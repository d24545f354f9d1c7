import { CURRENCY } from '../language/money-words.ts'
import { readNumber } from '../language/numbers.ts'
import type { Role } from '../language/role.ts'
import { spreadAll } from '../language/spread.ts'
import type { Lexicon } from '../lexicon/compile-lexicon.ts'
import { LANGUAGE, LANGUAGE_VOCABULARY, type Spoken } from '../lexicon/language.ts'
import type { Sense } from '../lexicon/sense.ts'
import { meaningsOf, phrasesAt } from '../lexicon/trie.ts'
import { fold } from '../text/fold.ts'
import { isMark, isMoney, isOdd, type Token } from '../text/tokenize.ts'
import { partHeads } from './part-heads.ts'
import { spelled } from './spelled.ts'
import type { Word } from './word.ts'

type Phrase = { length: number; meanings: readonly Sense[] }

const NONE: ReadonlySet<Role> = new Set()
const CURRENCIES: ReadonlySet<string> = new Set(spreadAll(CURRENCY).map(fold))

/**
 * What was said, word by word, and its tokens with misspellings mended. The longest phrase that the menu or the language
 * knows is taken as one word.
 */
export function readWords(lexicon: Lexicon, tokens: readonly Token[]): { words: Word[]; tokens: Token[] } {
  const mended = spelled(lexicon, tokens, segment(lexicon, tokens.map(keyOf)))
  const keys = mended.map(keyOf)
  const words = segment(lexicon, keys).map((word) => (isGuessed(word, mended) ? { ...word, senses: [] } : word))
  return { words: partHeads(lexicon, keys, words), tokens: mended }
}

/** "A can of coke" names a size where the menu has cans. */
function isIdle({ role }: Spoken): boolean {
  return role === 'thing' || role === 'filler' || role === 'nod' || role === 'place'
}

/** A group called Extras does not take the word from the language; Subs, which are also swapped, do. */
function isAmount({ role }: Spoken): boolean {
  return role === 'extra' || role === 'light' || role === 'plain' || role === 'measure'
}

/** What is measured in shots may also be sold as Shots. */
function isKind(spoken: readonly Spoken[]): (sense: Sense) => boolean {
  const isMeasure = spoken.some(({ role }) => role === 'measure')
  return ({ kind }) => kind === 'group' || (kind === 'category' && !isMeasure)
}

/** A misspelled word is not taken for part of a name: `early` is no Earl Grey. */
function isGuessed({ from, to, senses }: Word, tokens: readonly Token[]): boolean {
  const [token] = tokens.slice(from, to)
  const parts = senses.length > 0 && senses.every(({ kind }) => kind === 'part' || kind === 'option part')
  return parts && to - from === 1 && token?.mended === true
}

function segment(lexicon: Lexicon, keys: readonly string[]): Word[] {
  const words: Word[] = []
  for (let at = 0; at < keys.length; at = words.at(-1)?.to ?? keys.length) words.push(wordAt(lexicon, keys, at))
  return words
}

function keyOf({ key }: Token): string {
  return key
}

/** The longest phrase of the menu. "Half the sugar" is its half sugar: of what begins like the language an article is no part. */
function phraseOfMenu({ senses }: Lexicon, keys: readonly string[], from: number): Phrase | undefined {
  const [longest] = phrasesAt(senses, keys, from)
  const skipped = keys[from + 1] === 'the' ? 1 : keys[from + 1] === 'of' && keys[from + 2] === 'the' ? 2 : 0
  if (skipped === 0 || !LANGUAGE_VOCABULARY.has(keys[from] ?? '')) return longest
  const [whole] = phrasesAt(senses, [keys[from] ?? '', ...keys.slice(from + 1 + skipped)], 0)
  return whole && whole.length > 1 ? { ...whole, length: whole.length + skipped } : longest
}

/** "In a cup" where cups are sold. */
function endsInItem({ senses }: Lexicon, keys: readonly string[], at: number): boolean {
  return meaningsOf(senses, keys.slice(at, at + 1)).some(({ kind }) => kind === 'item')
}

/** What a number says that counts nothing: "$5", "five dollars", "-2", "two and a half". */
function uncounted(keys: readonly string[], from: number): { role: Role; length: number } | undefined {
  const key = keys[from] ?? ''
  if (isMoney(key)) return { role: 'money', length: 1 }
  const number = isOdd(key) ? { length: 1 } : readNumber(keys, from)
  if (!number) return undefined
  const after = keys.slice(from + number.length, from + number.length + 3)
  if (CURRENCIES.has(after[0] ?? '')) return { role: 'money', length: number.length + 1 }
  if (after.join(' ') === 'and a half') return { role: 'odd', length: number.length + 3 }
  return isOdd(key) && after[0] !== '%' ? { role: 'odd', length: 1 } : undefined
}

function wordAt(lexicon: Lexicon, keys: readonly string[], from: number): Word {
  const key = keys[from] ?? ''
  if (isMark(key)) return { from, to: from + 1, senses: [], roles: NONE, mark: key as ',' }
  const ofMenu = phraseOfMenu(lexicon, keys, from)
  const uncounting = uncounted(keys, from)
  if (uncounting && uncounting.length > (ofMenu?.length ?? 0))
    return { from, to: from + uncounting.length, senses: [], roles: new Set([uncounting.role]) }
  const [ofLanguage] = phrasesAt(LANGUAGE, keys, from).filter(
    ({ meanings, length }) => !meanings.every(isIdle) || (!ofMenu && !endsInItem(lexicon, keys, from + length - 1)),
  )
  const number = readNumber(keys, from)
  const length = Math.max(ofMenu?.length ?? 0, ofLanguage?.length ?? 0, number?.length ?? 0, 1)
  const spoken = ofLanguage?.length === length ? ofLanguage.meanings : []
  const value = number?.length === length ? number.value : spoken.find((some) => some.value !== undefined)?.value
  const meant = ofMenu?.length === length ? ofMenu.meanings : []
  return {
    from,
    to: from + length,
    senses: spoken.some(isAmount) && meant.every(isKind(spoken)) ? [] : meant,
    roles: spoken.length > 0 ? new Set(spoken.map(({ role }) => role)) : NONE,
    ...(value !== undefined && { value }),
  }
}
