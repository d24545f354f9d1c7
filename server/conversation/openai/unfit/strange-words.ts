import type { MenuIndex } from '../../../../domain/menu/menu-index.ts'

/**
 * Words that English hardly says four words without and that other languages do not have: the claims that are looked for
 * in a sentence are looked for in English.
 */
const ENGLISH = new Set(
  `the and you your yours that this these those it its with for what would can could should shall have has had of my we our
  us please are be been not here there how which who when where why anything something everything else let thanks thank
  sure just like want yes ok okay great right got hello welcome moment sorry to any more them they their from by but
  if then than only also too about ready order cart total choice coming added noted one two three four five six seven
  eight nine ten hundred hot up out all now i im ill ive youre thats lets dont cant its were is`.split(/\s+/),
)
/** Nobody says more in one breath. */
const LETTERS_MAX = 600
const WORDS_MIN = 3
const KNOWN_ONE_IN = 4

/** French that a café says in English. */
const AT_HOME = ['café', 'cafés', 'crème', 'brûlée', 'purée', 'décaf']

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const EMOJI = /\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu
const HIDDEN = /[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/u
/** `s a f e`, `s.a.f.e`: three letters that stand alone, none of which is a word. */
const SPACED = /(?<![\p{L}\p{N}])(?:\p{L}[ .·_-]{1,2}){2,}\p{L}(?![\p{L}\p{N}])/u

/**
 * Whether a sentence is written so that what it claims cannot be found: with letters that are not what they look like,
 * letters that nobody sees, or in another language. `known`: words that may be said whatever they are.
 */
export function isStrange(sentence: string, known: ReadonlySet<string>): boolean {
  if (sentence.length > LETTERS_MAX) return true
  const plain = sentence.replace(EMOJI, ' ')
  if (HIDDEN.test(plain.replaceAll('\n', ' ')) || SPACED.test(plain)) return true
  const words = wordsOf(plain)
  const isKnown = (word: string) => known.has(word) || AT_HOME.includes(word)
  if (words.some((word) => /[^a-z0-9'’]/.test(word) && !isKnown(word))) return true
  if (words.length < WORDS_MIN) return false
  // Short words of a menu, as the `no` of `No ice`, are other languages' too.
  const understood = words.filter(
    (word) => (word.length > 3 && isKnown(word)) || ENGLISH.has(word.replace(/['’]/g, '')) || /^\d/.test(word),
  )
  return understood.length * KNOWN_ONE_IN < words.length
}

/** The words of these texts. */
export function knownWords(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(wordsOf))
}

const ofMenus = new WeakMap<MenuIndex, readonly string[]>()

/** All that a menu calls things. Its descriptions are for reading: whoever speaks need not say them. */
export function menuTexts(index: MenuIndex): readonly string[] {
  const kept = ofMenus.get(index)
  if (kept) return kept
  const { cafe, categories, ingredients, items, optionGroups, sizeScales } = index.menu
  const named = [
    ...[cafe, ...categories, ...ingredients, ...items, ...optionGroups],
    ...optionGroups.flatMap(({ options }) => options),
    ...sizeScales.flatMap(({ sizes }) => sizes),
  ]
  const texts = named.flatMap((one) => [one.name, 'plural' in one ? (one.plural ?? '') : ''])
  ofMenus.set(index, texts)
  return texts
}

function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map((word) => word.toLowerCase())
}
