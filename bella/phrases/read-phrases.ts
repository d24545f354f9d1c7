import type { Token } from '../text/tokenize.ts'
import type { Word } from '../words/word.ts'
import { hearAct } from './hear-acts.ts'
import { hearCare } from './hear-care.ts'
import { hearJoint } from './hear-joints.ts'
import { hearPart } from './hear-parts.ts'
import { hearSignal } from './hear-signals.ts'
import { hearWhich } from './hear-which.ts'
import { close, openReader, type Reader } from './reader.ts'

export type Heard = Pick<Reader, 'phrases' | 'signals' | 'fulfilment' | 'name' | 'allergies'>

/** Hears one word; true where the word is dealt with. */
export type Hear = (reader: Reader, word: Word, at: number) => boolean

/** In this order: who takes a word first decides what it does. */
const HEARING: readonly Hear[] = [hearCare, hearSignal, hearAct, hearJoint, hearWhich, hearPart]

/** What belongs together in what was said, and what concerns the order as a whole. */
export function readPhrases(words: readonly Word[], tokens: readonly Token[]): Heard {
  const reader = openReader(words, tokens)
  for (const [at, word] of words.entries()) if (at >= reader.heardTo) HEARING.some((hear) => hear(reader, word, at))
  close(reader, 'stop')
  return reader
}
