import { byFirstLetter, type Lexicon } from '../lexicon/compile-lexicon.ts'
import type { Role } from '../language/role.ts'
import { LANGUAGE_VOCABULARY } from '../lexicon/language.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import { lettersApart, lettersOf, mayBeNear } from '../text/letters-apart.ts'
import type { Token } from '../text/tokenize.ts'
import { does, isStrange, type Word } from './word.ts'

const LANGUAGE_WORDS = byFirstLetter(LANGUAGE_VOCABULARY)

/**
 * The tokens with misspelled words mended: a word that neither menu nor language has becomes the one word of the menu
 * that is near to it, or the two that were written as one. Words nobody knows stay as they are.
 */
export function spelled(lexicon: Lexicon, tokens: readonly Token[], words: readonly Word[]): Token[] {
  const strange = new Set(words.filter(isStrange).map(({ from }) => from))
  const found = new Map<string, string | undefined>()
  return tokens.flatMap((token, at) => {
    const { key } = token
    const one = key.slice(0, -1)
    if (strange.has(at) && /[iu]s$/.test(key) && meaningsOf(lexicon.senses, [one]).length > 0)
      return [{ ...token, key: one }]
    if (key.length < 4 || isCode(tokens, token) || !strange.has(at) || lexicon.known.has(key)) return [token]
    const done = [`${key}ed`, `${key}d`].find((word) => lexicon.known.has(word))
    if (done !== undefined) return [{ ...token, key: done }]
    if (!found.has(key)) found.set(key, nearestOf(lexicon, key))
    const mend = found.get(key)
    const isDoubtful = mend !== undefined && lexicon.known.has(mend) && isOrdinary(key) && !isAwaited(words, at)
    const near = isDoubtful ? undefined : mend
    return near === undefined ? (parted(lexicon, token) ?? [token]) : [{ ...token, key: near, mended: true }]
  })
}

/** `FREECOFFEE`, where nothing else is shouted. */
function isCode(tokens: readonly Token[], token: Token): boolean {
  const isShouted = ({ text }: Token) => /^\p{Lu}{5}/u.test(text) && text === text.toUpperCase()
  return isShouted(token) && token.text.length > 8 && !tokens.some((other) => other !== token && isShouted(other))
}

/** A short word may well be another one: "late" is a latte only where something is about to be named. */
function isOrdinary(key: string): boolean {
  return key.length < 5 || LANGUAGE_VOCABULARY.has(key)
}

/** What stands before it lets a thing of the menu follow: nothing, a number, an article, a verb of wanting, other things of the menu. */
function isAwaited(words: readonly Word[], at: number): boolean {
  const before = words.findLast(({ to }) => to <= at)
  if (before === undefined || before.mark !== undefined || before.senses.length > 0 || before.value !== undefined)
    return true
  return does(before, ...AWAITING)
}

const AWAITING: readonly Role[] = [
  ...(['a', 'the', 'another', 'want', 'add', 'make', 'replace', 'remove', 'and', 'or', 'with', 'without'] as const),
  ...(['no', 'extra', 'light', 'of', 'to', 'for', 'instead of', 'greeting', 'multiple', 'measure', 'plain'] as const),
]

/** The nearest of the menu's words or, for a long one, of the language's; none where two things are as near. */
function nearestOf(lexicon: Lexicon, key: string): string | undefined {
  const max = key.length < 7 ? 1 : 2
  let best: string | undefined
  let bestApart = max + 1
  let tied = false
  const own = lettersOf(key)
  for (const { word, letters } of lexicon.vocabulary.get(key[0] ?? '') ?? []) {
    if (!mayBeNear(own, letters, max)) continue
    if (word.length === 4 && key.length === 4 && !sameLetters(key, word)) continue
    const apart = lettersApart(key, word, max)
    if (apart === bestApart && best !== undefined) tied ||= !meanSame(lexicon, best, word)
    if (apart < bestApart) [best, bestApart, tied] = [word, apart, false]
  }
  if (tied) return undefined
  return (
    best ??
    LANGUAGE_WORDS.get(key[0] ?? '')?.find(({ word, letters }) => mayBeNear(own, letters, 1) && isNear(key, word))?.word
  )
}

/** One letter apart; of short words, only two letters swapped. A shorter one with another letter is another word: `thick`. */
function isNear(key: string, word: string): boolean {
  if (key.length === word.length && key.length < 6 && !sameLetters(key, word)) return false
  return lettersApart(key, word, 1) <= 1 && (Math.min(key.length, word.length) > 4 || sameLetters(key, word))
}

/** A short word with another letter is another word: `coke` is no `cake`. */
function sameLetters(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('')
}

/** `cortada` and `cortado` are one drink. */
function meanSame(lexicon: Lexicon, one: string, other: string): boolean {
  const [first, second] = [one, other].map((key) => JSON.stringify(meaningsOf(lexicon.senses, [key])))
  return first === second && first !== '[]'
}

/** `oatmilk` as `oat milk`, where the menu has both words. */
function parted(lexicon: Lexicon, { text, key, from, to }: Token): Token[] | undefined {
  for (let cut = 3; cut <= key.length - 3; cut++) {
    const [first, second] = [key.slice(0, cut), key.slice(cut)]
    if (lexicon.known.has(first) && lexicon.known.has(second))
      return [
        { text: text.slice(0, cut), key: first, from, to: from + cut },
        { text: text.slice(cut), key: second, from: from + cut, to },
      ]
  }
  return undefined
}
