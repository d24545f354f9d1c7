import type { Word } from '../words/word.ts'
import type { Part } from './phrase.ts'
import { open, type Reader } from './reader.ts'

/** What was said before a part and belongs to it: "no", "a little", "two pumps of". */
export type Prefix = {
  from: number
  negated: boolean
  denied?: boolean
  asked?: boolean
  amount?: 'light' | 'extra'
  measured: boolean
  times?: number
  dosed?: boolean
}

export function addPart(reader: Reader, word: Word, plain = false): void {
  const {
    from = word.from,
    negated = false,
    measured = false,
    denied,
    asked,
    amount,
    times,
    dosed,
  } = reader.prefix ?? {}
  const part: Part = { word, from, to: word.to, negated, measured, plain }
  if (amount) part.amount = amount
  if (denied) part.denied = denied
  if (asked) part.asked = asked
  if (dosed) part.dosed = dosed
  if (times !== undefined) part.times = times
  if (reader.lead !== undefined) part.lead = reader.lead
  reader.lead = undefined
  open(reader).parts.push(part)
  reader.prefix = undefined
}

export function addPrefix(reader: Reader, word: Word, said: Partial<Prefix>): void {
  reader.prefix = { ...(reader.prefix ?? { from: word.from, negated: false, measured: false }), ...said }
}
