import type { Asking } from '../language/role.ts'
import type { Word } from '../words/word.ts'

/** What the words of a clause do to the order. `tell`: nothing, as in "it's so early". */
export type Act = 'order' | 'add' | 'make' | 'replace' | 'remove' | 'keep' | 'ask' | 'tell'

/** What stands between a phrase and the one before. */
export type Joint = 'start' | 'stop' | 'comma' | 'and' | 'with' | 'to' | 'at' | 'instead of' | 'next'

/** Which of the things spoken of a phrase means: a new one, one that there is, or a share of several. */
export type Which =
  | { kind: 'unsaid' }
  | { kind: 'a' }
  | { kind: 'number'; count: number }
  | { kind: 'another'; count: number }
  | { kind: 'the'; count?: number }
  | { kind: 'nth'; at: number; few?: number }
  | { kind: 'share'; count: number }
  /** `from`: where it was said, for half of one thing. */
  | { kind: 'half'; from: number }
  /** A number that counts nothing, as "-2". */
  | { kind: 'odd'; from: number }
  | { kind: 'other' }
  | { kind: 'it' }
  | { kind: 'both' }
  | { kind: 'them' }
  | { kind: 'everything' }

/** One thing said of an item, the item itself among them. */
export type Part = {
  word: Word
  /** Tokens: from the first word that belongs to it, as in "no foam", up to but without. */
  from: number
  to: number
  /** Where the number or article before it stands, for "two sugars". */
  lead?: number
  negated: boolean
  /** It is said that it is not so, "not decaf", rather than that it be left out. */
  denied?: boolean
  amount?: 'light' | 'extra'
  /** A dash, a shot or a pump of it: something that is put in. */
  measured: boolean
  /** It is asked for in words, whatever the menu has: "room for cream". */
  asked?: boolean
  /** A dash of it: it is put in and never served by itself. */
  dosed?: boolean
  /** "Or" stands before it. */
  either?: true
  /** It is on one half only. */
  half?: true
  /** Double, triple. */
  times?: number
  /** The word means that nothing is changed: regular, plain. */
  plain: boolean
}

/** `no`: what went before is wrong. `actually`: it may be. */
export type Corrected = 'no' | 'actually' | undefined

/** One question; what it is about may become clear only at its end, as in "is the muffin nut free?". */
export type Asked = { about: Asking }

/** Words that belong together: "two large iced lattes", "with oat milk", "one decaf". */
export type Phrase = {
  act: Act
  joint: Joint
  which: Which
  parts: Part[]
  /** How a thing is, told or asked: "my latte is cold", "can the latte be iced". Of what is not ordered it orders nothing. */
  state?: 'told' | 'asked'
  /** It is what the phrase before goes into: "in a cup". */
  into: boolean
  /** Parts before this one say which thing is meant, as in "the decaf one hot". */
  oneAt?: number
  /** Something before it was taken back: at once, or on second thought. */
  corrected: Corrected
  also: boolean
  /** "The same again": of all that was ordered as one. */
  again?: true
  /** It stands for the phrase before: "or a mocha". */
  either: boolean
  /** It ends in "without": of what was said before. */
  dangling: boolean
  instead: boolean
  /** A verb stands between it and the phrase before. */
  begins: boolean
  /** The question that it is part of. */
  question?: Asked
}
