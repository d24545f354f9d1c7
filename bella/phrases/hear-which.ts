import type { Role } from '../language/role.ts'
import { does, type Word } from '../words/word.ts'
import type { Which } from './phrase.ts'
import { hearNumber, hearTwice, says } from './hear-number.ts'
import { open, openWith, nextSaid, type Reader } from './reader.ts'

const NTH: Partial<Record<Role, number>> = { first: 0, second: 1, third: 2, fourth: 3, last: -1 }

/** Hears which thing is meant, and how many: a, two, the, another, one of them, the other, the second. */
export function hearWhich(reader: Reader, word: Word, at: number): boolean {
  if (word.senses.length > 0) return false
  const next = reader.words[at + 1]
  if (isPronoun(reader, word, at)) {
    const phrase = open(reader)
    phrase.oneAt = phrase.parts.length
    return true
  }
  if (does(word, 'twice')) return hearTwice(reader)
  if (does(word, 'odd')) return says(reader, { kind: 'odd', from: word.from })
  if (does(word, 'half') && isHalf(reader, at)) return hearHalf(reader, word)
  if (does(word, 'share')) return says(reader, { kind: 'share', count: 1 })
  if (word.value !== undefined && !does(word, 'multiple')) return hearNumber(reader, word, at)
  if (does(word, 'another')) return says(reader, { kind: 'another', count: 1 })
  if (does(word, 'other', 'rest')) return says(reader, { kind: 'other' })
  if (does(word, 'both') && !does(next, 'a', 'the')) return says(reader, { kind: 'both' })
  if (does(word, 'them') && !does(next, 'a', 'the')) return says(reader, { kind: 'them' })
  if (does(word, 'everything') && reader.joint !== 'with') return says(reader, { kind: 'everything' })
  for (const [role, nth] of Object.entries(NTH)) if (does(word, role as Role)) return hearNth(reader, nth)
  if (does(word, 'it')) return hearIt(reader, word, at)
  if (does(word, 'the')) return hearArticle(reader, { kind: 'the' })
  if (does(word, 'a')) return hearArticle(reader, { kind: 'a' }, word.from)
  return false
}

function hearHalf(reader: Reader, word: Word): boolean {
  const { phrase } = reader
  return phrase?.which.kind === 'other' && phrase.parts.length === 0
    ? true
    : says(reader, { kind: 'half', from: word.from })
}

/** "Half with oat", "half plain"; but "half sweet", where the menu has no word for it, is a request. */
function isHalf({ words }: Reader, at: number): boolean {
  const next = words[at + 1]
  if ((words[at]?.to ?? 0) - (words[at]?.from ?? 0) > 1) return true
  if (does(next, 'a')) return words[at + 2]?.senses.some(({ kind }) => kind === 'item') ?? false
  return next !== undefined && (next.senses.length > 0 || does(next, 'with', 'without', 'no', 'plain'))
}

/** "A second one" is one more; "the second one" is there. */
function hearNth(reader: Reader, at: number): boolean {
  const { phrase } = reader
  if (phrase?.which.kind === 'the' && phrase.parts.length === 0) {
    phrase.which = { kind: 'nth', at }
    return true
  }
  if (phrase?.which.kind !== 'a' || phrase.parts.length > 0) return says(reader, { kind: 'nth', at })
  phrase.which = { kind: 'another', count: 1 }
  return true
}

/** "The decaf one": not a number. "One decaf, one regular": numbers. */
function isPronoun(reader: Reader, word: Word, at: number): boolean {
  const phrase = reader.phrase
  if (!does(word, 'one') || !phrase || phrase.oneAt !== undefined) return false
  const { which, parts } = phrase
  if (parts.some((part) => part.word.senses.some(({ kind }) => kind === 'item'))) return which.kind === 'the'
  if (phrase.joint === 'with' && which.kind === 'unsaid') return false
  if (['the', 'nth', 'another', 'other', 'a'].includes(which.kind)) return true
  const next = nextSaid(reader, at + 1)
  return parts.length > 0 && (!next || next.mark !== undefined || does(next, 'and', 'with', 'to', 'but', 'instead'))
}

/** "That latte" is "the latte"; "add it" says nothing. */
function hearIt(reader: Reader, word: Word, at: number): boolean {
  const next = reader.words[at + 1]
  if (next && (next.senses.length > 0 || does(next, 'one')) && word.to - word.from === 1)
    return hearArticle(reader, { kind: 'the' })
  if (reader.phrase || does(next, 'a', 'the')) return true
  if (reader.act === 'add' || (reader.act === 'order' && !reader.begins)) return true
  return says(reader, { kind: 'it' })
}

/** An article begins a phrase, unless it stands within one that has begun, as in "extra of the foam". */
function hearArticle(reader: Reader, which: Which, lead?: number): boolean {
  const prefix = reader.prefix
  const phrase = reader.phrase
  const goesOn = which.kind === 'the' || (phrase && ['a', 'number', 'odd', 'half'].includes(phrase.which.kind))
  if (phrase && phrase.parts.length === 0 && phrase.which.kind !== 'unsaid' && goesOn) {
    // "Make one a mocha": one of them.
    if (phrase.which.kind === 'number' && which.kind === 'a' && (reader.act === 'make' || reader.act === 'replace'))
      phrase.which = { ...phrase.which, kind: 'share' }
    return true
  }
  if (prefix && !phrase) {
    if (which.kind === 'a' || reader.act === 'remove') open(reader).which = which
    return true
  }
  if (prefix) return true
  openWith(reader, which)
  reader.lead = lead
  return true
}
