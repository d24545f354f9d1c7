import type { Role } from '../language/role.ts'
import type { Token } from '../text/tokenize.ts'
import type { Word } from '../words/word.ts'
import type { Prefix } from './add-part.ts'
import type { Act, Asked, Corrected, Joint, Phrase, Which } from './phrase.ts'

/** Tokens: from, and up to but without. */
export type Span = { from: number; to: number }

/** What has been heard so far of an utterance. */
export type Reader = {
  words: readonly Word[]
  tokens: readonly Token[]
  /** Words up to here are dealt with. */
  heardTo: number
  /** Whose order it is: the tokens of the name. */
  name: Span | undefined
  /** The tokens that name what somebody is allergic to; empty where nothing is named. */
  allergies: Span[]
  phrases: Phrase[]
  act: Act
  /** How many phrases there were when the clause began. */
  clauseFrom: number
  /** What is told names things of the menu: what is listed with them is told, too. */
  toldOfMenu: boolean
  /** For whom something is was told: what is for them follows. */
  naming: boolean
  question: Asked | undefined
  joint: Joint
  phrase: Phrase | undefined
  /** What was said before a part and belongs to it. */
  prefix: Prefix | undefined
  /** Where the number or article of the phrase stands. */
  lead: number | undefined
  corrected: Corrected
  also: boolean
  either: boolean
  begins: boolean
  into: boolean
  /** The clause begins with "can the …". */
  asksState: boolean
  /** Things that concern the whole order. */
  signals: Set<Role>
  fulfilment: 'here' | 'to_go' | undefined
}

export function openReader(words: readonly Word[], tokens: readonly Token[]): Reader {
  return {
    words,
    tokens,
    heardTo: 0,
    name: undefined,
    allergies: [],
    phrases: [],
    act: 'order',
    clauseFrom: 0,
    toldOfMenu: false,
    naming: false,
    question: undefined,
    joint: 'start',
    phrase: undefined,
    prefix: undefined,
    lead: undefined,
    corrected: undefined,
    also: false,
    either: false,
    begins: false,
    into: false,
    asksState: false,
    signals: new Set(),
    fulfilment: undefined,
  }
}

/** Nothing of the clause has been heard yet, but for what joins it. */
export function isAtClauseStart(reader: Reader): boolean {
  return (
    reader.phrase === undefined && reader.prefix === undefined && reader.joint !== 'with' && reader.joint !== 'next'
  )
}

/** Ends the phrase, so that the next one is joined to it by this. */
export function close(reader: Reader, joint: Joint): void {
  if (reader.prefix?.negated && reader.phrase?.parts.length === 0) reader.phrase.dangling = true
  if (reader.phrase) {
    reader.phrases.push(reader.phrase)
    reader.joint = joint
  } else if (joint !== 'next') reader.joint = stronger(reader.joint, joint)
  reader.phrase = undefined
  reader.prefix = undefined
  reader.lead = undefined
  if (joint === 'stop') reader.clauseFrom = reader.phrases.length
}

/** Begins a clause with another verb. */
export function beginAct(reader: Reader, act: Act): void {
  const told = reader.act === 'tell' || reader.act === 'ask'
  close(reader, told ? 'stop' : 'next')
  reader.act = act
  reader.naming = false
  reader.toldOfMenu = false
  reader.clauseFrom = reader.phrases.length
  reader.begins = true
}

/** The phrase under way, or a new one. */
export function open(reader: Reader): Phrase {
  if (reader.phrase) return reader.phrase
  const { act, joint, corrected, also, either, begins, into, question } = reader
  reader.phrase = {
    act,
    joint,
    which: { kind: 'unsaid' },
    parts: [],
    corrected,
    also,
    either,
    instead: false,
    dangling: false,
    begins,
    into,
    ...(reader.asksState && { state: 'asked' as const }),
    ...(act === 'ask' && question && { question }),
  }
  Object.assign(reader, {
    corrected: undefined,
    also: false,
    either: false,
    begins: false,
    into: false,
    asksState: false,
  })
  return reader.phrase
}

/** Begins a phrase that says which thing it means; one under way that has said nothing yet is that phrase. */
export function openWith(reader: Reader, which: Which): void {
  if (reader.phrase && (reader.phrase.parts.length > 0 || reader.phrase.which.kind !== 'unsaid')) close(reader, 'next')
  open(reader).which = which
}

/** The next word that says something, from `at` on. */
export function nextSaid(reader: Reader, at: number): Word | undefined {
  const { words } = reader
  for (let position = at; position < words.length; position++) {
    const word = words[position]
    if (word && (word.senses.length > 0 || !saysNothing(word))) return word
  }
  return undefined
}

function saysNothing({ roles }: Word): boolean {
  return roles.has('filler') && [...roles].every((role) => role === 'filler' || role === 'nod')
}

const STRENGTH: readonly Joint[] = ['next', 'with', 'comma', 'and', 'at', 'to', 'instead of', 'stop', 'start']

function stronger(one: Joint, other: Joint): Joint {
  return STRENGTH.indexOf(other) > STRENGTH.indexOf(one) || other === 'with' || other === 'to' ? other : one
}
