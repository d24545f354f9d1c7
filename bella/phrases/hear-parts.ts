import { does, isStrange, type Word } from '../words/word.ts'
import { addPart, addPrefix } from './add-part.ts'
import { close, nextSaid, type Reader } from './reader.ts'

/** Hears the words of the menu, what stands before them, and words that nobody knows. */
export function hearPart(reader: Reader, word: Word, at: number): boolean {
  if (reader.act === 'tell') {
    reader.toldOfMenu ||= word.senses.length > 0 && !reader.naming
    return true
  }
  if (word.senses.length === 0 && does(word, 'money')) sayFree(reader, word)
  else if (word.senses.length === 0 && does(word, 'unwritten')) addPart(reader, word)
  else if (isMeasure(reader, word, at)) addPrefix(reader, word, { measured: true, dosed: does(word, 'dose') })
  else if (word.senses.length > 0 && !isTimes(reader, word, at)) hearMenu(reader, word, at)
  else if (does(word, 'multiple')) hearMultiple(reader, word, at)
  else if (does(word, 'without', 'no')) addPrefix(reader, word, { negated: true })
  else if (does(word, 'not')) addPrefix(reader, word, { negated: true, denied: true })
  else if (does(word, 'light')) addPrefix(reader, word, { amount: 'light' })
  else if (does(word, 'extra') && isOneMore(reader, at)) return true
  else if (does(word, 'extra')) addPrefix(reader, word, { amount: 'extra' })
  else if (does(word, 'room')) addPrefix(reader, word, { asked: true })
  else if (does(word, 'plain')) addPart(reader, word, true)
  else if (does(word, 'bigger', 'smaller')) addPart(reader, word)
  else if (does(word, 'place', 'off', 'apart')) lengthen(reader, word)
  else if (does(word, 'unit')) lengthen(reader, word)
  else if (does(word, 'measure')) addMeasure(reader, word)
  else if (isStrange(word) || does(word, 'everything', 'half') || word.value !== undefined) addPart(reader, word)
  return true
}

/** "A free latte" is a latte; "gluten free" is one request. */
function sayFree(reader: Reader, word: Word): void {
  const part = reader.phrase?.parts.at(-1)
  if (part?.to === word.from && reader.tokens[word.from]?.key === 'free') part.to = word.to
}

/** A second item without anything between begins a phrase of its own, with its size: "latte large mocha". */
function hearMenu(reader: Reader, word: Word, at: number): void {
  const named = reader.phrase?.parts.some((part) => isItem(part.word)) ?? false
  const isNext = isItem(word) || (isSize(word) && isBeforeItem(reader, at))
  if (named && isNext) {
    const prefix = reader.prefix
    close(reader, 'next')
    reader.prefix = prefix
  }
  addPart(reader, word)
}

function isItem({ senses }: Word): boolean {
  return senses.length > 0 && senses.every(({ kind }) => kind === 'item')
}

function isSize({ senses }: Word): boolean {
  return senses.some(({ kind }) => kind === 'size')
}

/** Nothing but words of the menu stands between here and another item. */
function isBeforeItem({ words }: Reader, at: number): boolean {
  const after = words.slice(at + 1)
  const item = after.findIndex(isItem)
  return item >= 0 && after.slice(0, item).every(({ senses }) => senses.length > 0)
}

/** "With an extra egg" is with an egg; "an extra hot latte" is extra hot. */
function isOneMore({ words, phrase }: Reader, at: number): boolean {
  const [next, after] = [words[at + 1], words[at + 2]]
  const isPut = phrase?.joint === 'with' && phrase.which.kind === 'a' && phrase.parts.length === 0
  return (
    isPut &&
    does(words[at - 1], 'a') &&
    (next?.senses.some(({ kind }) => kind === 'option') ?? false) &&
    !after?.senses.length
  )
}

/** "With double bacon" is bacon twice, though the menu has doubles; "a double burger" is not. */
function isTimes(reader: Reader, word: Word, at: number): boolean {
  const next = reader.words[at + 1]
  const isNamed = reader.phrases.length > 0 || reader.act === 'add'
  const isPut = isNamed && (reader.phrase?.joint === 'with' || reader.joint === 'with' || reader.act === 'add')
  return does(word, 'multiple') && isPut && (next?.senses.some(({ kind }) => kind === 'option') ?? false)
}

/** "Double it" changes what there is. */
function isAtStart({ phrase, act, joint }: Reader): boolean {
  return phrase === undefined && act === 'order' && joint !== 'with'
}

/** "A double latte", "a latte, double". */
function hearMultiple(reader: Reader, word: Word, at: number): void {
  addPrefix(reader, word, { times: word.value ?? 1 })
  if (isAtStart(reader) && does(reader.words[at + 1], 'it', 'them')) reader.act = 'make'
  const said = nextSaid(reader, at + 1)
  const next = does(said, 'the') ? nextSaid(reader, at + 2) : said
  if (next && (next.senses.length > 0 || isStrange(next) || does(next, 'measure', 'multiple'))) return
  addPart(reader, word)
}

/** "A shot of vanilla", "two pumps caramel"; but "an extra shot" where the menu has shots. */
function isMeasure(reader: Reader, word: Word, at: number): boolean {
  if (!does(word, 'measure')) return false
  const next = reader.words[at + 1]
  if (word.senses.length === 0) {
    const said = nextSaid(reader, at + 1)
    return said !== undefined && (said.senses.length > 0 || isStrange(said) || does(said, 'of', 'a', 'the', 'extra'))
  }
  const after = does(next, 'of') ? reader.words[at + 2] : next
  return (
    after !== undefined &&
    (after.senses.some(({ kind }) => kind === 'option') || (does(next, 'of') && isStrange(after)))
  )
}

/** "Make it three pumps": of what was said before. */
function addMeasure(reader: Reader, word: Word): void {
  addPrefix(reader, word, { measured: true })
  addPart(reader, word)
}

/** What says where a free request goes belongs to it. */
function lengthen(reader: Reader, word: Word): void {
  const part = reader.phrase?.parts.at(-1)
  if (!part || part.plain || isItem(part.word)) return
  if (part.word.senses.length === 0 || !does(word, 'place')) part.to = word.to
}
