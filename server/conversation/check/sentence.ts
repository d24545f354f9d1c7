import { keysOf, plainText, tokenize, type Token } from '../../../bella/text/tokenize.ts'
import { readNumber } from '../../../bella/language/numbers.ts'
import type { Lexicon } from '../../../bella/lexicon/compile-lexicon.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import { readWords } from '../../../bella/words/read-words.ts'
import type { Word } from '../../../bella/words/word.ts'

/** A sentence as the checks read it: lower case, plain quotes, numbers in digits. */
export type Sentence = {
  text: string
  /** Without the names of the menu's options: `oat milk` says nothing of milk. */
  bare: string
  /** Without any word that the menu knows. */
  unlisted: string
  isQuestion: boolean
  /** The items that it names, in their order; each may be one of several. */
  items: readonly { itemIds: readonly string[]; from: number }[]
  optionIds: readonly string[]
}

export function readSentence(lexicon: Lexicon, sentence: string): Sentence {
  const text = withDigits(plainText(sentence).toLowerCase())
  const tokens = tokenize(text)
  const { words } = readWords(lexicon, tokens)
  return {
    text,
    bare: withoutNames(lexicon, text),
    unlisted: words.map((word) => (word.senses.length > 0 ? 'it' : sliceOf(text, tokens, word))).join(' '),
    isQuestion: /\?["')\]]*$/.test(text.trim()),
    items: itemsIn(tokens, words),
    optionIds: words.flatMap(({ senses }) =>
      senses.flatMap((sense) => (sense.kind === 'option' ? [sense.optionId] : [])),
    ),
  }
}

function sliceOf(text: string, tokens: readonly Token[], { from, to }: Word): string {
  return text.slice(tokens[from]?.from, tokens[to - 1]?.to)
}

/** `forty-two` is 42. What is no number stays as it is. */
function withDigits(text: string): string {
  const words = text.replace(/(\p{L})-(\p{L})/gu, '$1 $2').split(/(\s+|[^\p{L}\d]+)/u)
  const said = words.filter((_, at) => at % 2 === 0)
  let whole = ''
  for (let at = 0; at < said.length; at++) {
    const keys = said.slice(at, at + 4).map((word) => keysOf(word)[0] ?? word)
    const isSpelled = /^\p{L}/u.test(said[at] ?? '') && said[at] !== 'a'
    const number = isSpelled ? readNumber(keys, 0) : undefined
    const last = at + (number?.length ?? 1) - 1
    whole += `${number ? number.value : (said[at] ?? '')}${words[last * 2 + 1] ?? ''}`
    at = last
  }
  return whole
}

function itemsIn(tokens: readonly Token[], words: readonly Word[]): Sentence['items'] {
  return words.flatMap((word) => {
    const itemIds = word.senses.flatMap((sense) =>
      sense.kind === 'item' ? [sense.itemId] : sense.kind === 'part' ? sense.itemIds : [],
    )
    // A word that is also an option ("chocolate") names no item by itself.
    const isOnlyItems = word.senses.every(({ kind }) => kind === 'item' || kind === 'part')
    return itemIds.length > 0 && isOnlyItems ? [{ itemIds, from: tokens[word.from]?.from ?? 0 }] : []
  })
}

const optionNames = new WeakMap<MenuIndex, readonly string[]>()

function withoutNames({ index }: Lexicon, text: string): string {
  const names = optionNames.get(index) ?? longNames(index)
  optionNames.set(index, names)
  return names.reduce((bare, name) => bare.replaceAll(name, 'it'), text)
}

/** Names of options that are more than a word, the longest first. */
function longNames({ menu }: MenuIndex): readonly string[] {
  return menu.optionGroups
    .flatMap((group) => group.options)
    .flatMap(({ name, plural }) => [name, ...(plural === undefined ? [] : [plural])])
    .filter((name) => name.includes(' '))
    .map((name) => name.toLowerCase())
    .sort((one, other) => other.length - one.length)
}
