import { does, type Word } from '../words/word.ts'
import { addPrefix } from './add-part.ts'
import type { Which } from './phrase.ts'
import { nextSaid, openWith, type Reader } from './reader.ts'

/** Hears how many: a number of new things, of those there are, or of one more. */
export function hearNumber(reader: Reader, word: Word, at: number): boolean {
  const count = word.value ?? 1
  const next = reader.words[at + 1]
  if (does(next, 'unit', 'unwritten') && next?.senses.length === 0) return false
  if (reader.phrase?.which.kind === 'odd' && reader.phrase.parts.length === 0) return true
  if (count === 0) {
    addPrefix(reader, word, { negated: true })
    return true
  }
  // "Two more of those."
  const isMore = does(next, 'extra') && reader.tokens[next?.from ?? 0]?.key === 'more'
  const isOfThem = does(reader.words[at + 2], 'of') && does(reader.words[at + 3], 'them', 'it')
  const isAll = reader.phrase === undefined && nextSaid(reader, at + 2) === undefined
  if (isMore && (isOfThem || isAll)) {
    reader.heardTo = at + (isOfThem ? 4 : 2)
    return says(reader, { kind: 'another', count })
  }
  if (does(next, 'of') && does(reader.words[at + 2], 'them', 'it', 'the')) {
    if (!does(reader.words[at + 2], 'the')) reader.heardTo = at + 3
    return says(reader, { kind: 'share', count })
  }
  const phrase = reader.phrase
  if (phrase && phrase.parts.length === 0) {
    const { which } = phrase
    if (which.kind === 'another' || which.kind === 'the') {
      which.count = count
      return true
    }
    if (which.kind === 'other' || which.kind === 'them' || which.kind === 'both' || which.kind === 'share') return true
    if (which.kind === 'nth') {
      which.few = count
      return true
    }
  }
  const last = reader.words[at - 1]
  if (phrase && last && does(last, 'times')) {
    phrase.which = { kind: 'number', count }
    return true
  }
  if (reader.prefix?.amount !== undefined && reader.phrase === undefined)
    return says(reader, { kind: 'another', count })
  says(reader, { kind: 'number', count })
  reader.lead = word.from
  return true
}

/** "Cod and chips twice": of each thing that the clause has named. */
export function hearTwice(reader: Reader): boolean {
  const clause = [...reader.phrases.slice(reader.clauseFrom), ...(reader.phrase ? [reader.phrase] : [])]
  for (const phrase of clause)
    if ((phrase.which.kind === 'unsaid' || phrase.which.kind === 'a') && phrase.joint !== 'with')
      phrase.which = { kind: 'number', count: 2 }
  return clause.length > 0
}

export function says(reader: Reader, which: Which): boolean {
  openWith(reader, which)
  return true
}
