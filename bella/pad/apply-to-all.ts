import { LIMITS } from '../../domain/order/limits.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import { applyParts } from './apply-parts.ts'
import type { Pad, PadLine } from './pad.ts'

/** Puts what a phrase says on every one of the lines; what the menu cannot hold is kept as a note. */
export function applyToAll(
  pad: Pad,
  phrase: Phrase,
  parts: readonly Part[],
  lines: readonly PadLine[],
  doses?: number,
  more = false,
): void {
  const dose = doses === undefined ? [] : [doseOf(phrase, doses)]
  const { which } = phrase
  const counts = phrase.parts === parts && which.kind === 'number' && (phrase.joint === 'with' || lines.length > 0)
  const another = which.kind === 'another' && phrase.parts === parts
  for (const line of lines) {
    const manner = {
      more: more || another,
      ...((counts || another) &&
        'count' in which &&
        which.count !== undefined &&
        !isShared(line, phrase) && { count: which.count }),
    }
    for (const run of applyParts(pad, line, [...dose.flat(), ...parts], manner)) keepNote(pad, line, run)
  }
}

/** A request that says how it is meant: no, extra, a dash of. */
export function hasRequest(phrase: Phrase): boolean {
  return phrase.parts.some(
    (part) => part.negated || part.amount !== undefined || part.measured || part.to > part.word.to,
  )
}

function isShared(line: PadLine, phrase: Phrase): boolean {
  return line.assigned && phrase.joint !== 'with'
}

function doseOf(phrase: Phrase, times: number): Part[] {
  const word = { from: 0, to: 0, senses: [], roles: new Set(['multiple' as const]), value: times }
  return [{ word, from: 0, to: 0, negated: false, measured: false, plain: false, times }]
}

function keepNote(pad: Pad, line: PadLine, run: readonly Part[]): void {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return
  const note = pad.said(first.from, last.to)
  if (note === '' || line.notes.includes(note)) return
  if ([...line.notes, note].join('; ').length <= LIMITS.noteCharsMax) line.notes.push(note)
}
