import { allergensNamed } from '../lexicon/allergens.ts'
import { does, type Word } from '../words/word.ts'
import { endTelling, markInstead } from './hear-acts.ts'
import type { Part } from './phrase.ts'
import { close, nextSaid, type Reader } from './reader.ts'

/** Hears what stands between phrases: marks, and, with, to, instead of. */
export function hearJoint(reader: Reader, word: Word, at: number): boolean {
  if (word.mark) return hearMark(reader, word, at)
  if (word.senses.length > 0) return false
  if (does(word, 'instead of')) return joined(reader, 'instead of')
  if (does(word, 'instead')) {
    markInstead(reader)
    return true
  }
  if (does(word, 'also')) {
    if (reader.phrase) reader.phrase.also = true
    else reader.also = true
    return true
  }
  if (does(word, 'and', 'but', 'or')) {
    if (reader.act === 'tell') endTelling(reader)
    const negated = does(word, 'or') && (reader.phrase?.parts.at(-1)?.negated ?? false)
    close(reader, does(word, 'but') ? 'comma' : 'and')
    reader.either = does(word, 'or')
    if (negated) reader.prefix = { from: word.from, negated: true, measured: false }
    return true
  }
  if (does(word, 'with') && reader.act !== 'ask') {
    if (reader.act === 'tell') endTelling(reader)
    return joined(reader, 'with')
  }
  const changes = reader.act === 'replace' || reader.act === 'make'
  if (does(word, 'to', 'for') && changes && isAfterSomething(reader) && nextSaid(reader, at + 1))
    return joined(reader, 'to')
  if (does(word, 'from') && reader.act === 'order' && does(reader.words[at + 1], 'a')) {
    reader.into = true
    return joined(reader, 'with')
  }
  if (does(word, 'to', 'for', 'from') && reader.phrase && namesThing(reader, at)) return joined(reader, 'at')
  return false
}

function hearMark(reader: Reader, { mark }: Word, at: number): boolean {
  if (reader.words[at + 1]?.mark === ',') return true
  if (mark === ',' && reader.act === 'ask') close(reader, 'comma')
  else if (mark === ',') {
    endTelling(reader)
    close(reader, 'comma')
  } else {
    endTelling(reader)
    if (mark === '?') askOfLack(reader)
    close(reader, 'stop')
    reader.act = 'order'
  }
  return true
}

/** "So no milk in it?" asks; what is to be left out is told. */
function askOfLack(reader: Reader): void {
  const clause = [...reader.phrases.slice(reader.clauseFrom), ...(reader.phrase ? [reader.phrase] : [])]
  const lacks = clause.length > 0 && clause.every(({ begins, parts }) => !begins && parts.every((part) => part.negated))
  if (!lacks || clause.every(({ parts }) => parts.length === 0)) return
  const keysOf = ({ word }: Part) => reader.tokens.slice(word.from, word.to).map(({ key }) => key)
  const isAllergen = clause.some(({ parts }) => parts.some((part) => allergensNamed(keysOf(part)).length > 0))
  const question = { about: isAllergen ? ('ask allergens' as const) : ('ask contents' as const) }
  for (const phrase of clause) Object.assign(phrase, { act: 'ask', question })
}

function isAfterSomething(reader: Reader): boolean {
  return reader.phrase !== undefined || reader.phrases.length > 0
}

/** "To the latte", "from the second one": where something is to go to or come from. */
function namesThing(reader: Reader, at: number): boolean {
  if (reader.act === 'add' && does(reader.words[at + 1], 'a')) return true
  const next = reader.words[at + 1]
  if (next && next.senses.length > 0) return false
  if (does(next, 'one', 'share') && isEnd(reader, at + 2)) return true
  return does(
    next,
    'the',
    'first',
    'second',
    'third',
    'fourth',
    'last',
    'share',
    'them',
    'other',
    'both',
    'everything',
    'rest',
  )
}

function isEnd(reader: Reader, at: number): boolean {
  const next = nextSaid(reader, at)
  return next === undefined || next.mark !== undefined || does(next, 'and', 'but')
}

function joined(reader: Reader, joint: 'with' | 'to' | 'at' | 'instead of'): boolean {
  close(reader, joint)
  reader.joint = joint
  return true
}
