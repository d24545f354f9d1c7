import { LIMITS } from '../../domain/order/limits.ts'
import type { Part } from '../phrases/phrase.ts'
import { applyParts, type Manner } from './apply-parts.ts'
import type { Pad, PadLine } from './pad.ts'
import { undoLack } from './undo-lack.ts'

/** Letters that look like ours and are not would stand on a ticket as what they only look like. */
const OF_OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/u

/** Puts parts on every one of the lines. What the menu cannot hold is kept as a note, in the customer's words. */
export function applyToAll(pad: Pad, lines: readonly PadLine[], parts: readonly Part[], manner: Manner = {}): void {
  for (const line of lines)
    for (const run of applyParts(pad, line, parts, manner)) {
      const [part] = run
      if (!(run.length === 1 && part && undoLack(pad, line, part))) keepNote(pad, line, run)
    }
}

function keepNote(pad: Pad, line: PadLine, run: readonly Part[]): void {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return
  const lead = first.measured || pad.keys[first.lead ?? -1] !== 'a' ? first.lead : undefined
  const note = pad.said(lead ?? first.from, last.to)
  if (note === '' || OF_OTHER_LETTERS.test(note) || line.notes.includes(note)) return
  if ([...line.notes, note].join('; ').length <= LIMITS.noteCharsMax) line.notes.push(note)
}
