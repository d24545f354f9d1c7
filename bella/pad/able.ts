import type { Part, Phrase } from '../phrases/phrase.ts'
import { isOption } from './apply-parts.ts'
import { optionsMeant, sizeMeant } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'
import { siblingFor, variantFor } from './turn-into.ts'

/**
 * The lines that what is said can be of. "Make it decaf", after a latte and a muffin, is of the latte: where none of the
 * lines can have it, those are meant that can, of what was spoken of together, or else of the whole order.
 */
export function ableOf(pad: Pad, lines: readonly PadLine[], phrase: Phrase): readonly PadLine[] {
  const wanted = phrase.parts.filter((part) => saysKind(part) && !part.negated)
  if (wanted.length === 0) return lines
  const isAble = (line: PadLine) => wanted.some((part) => canBe(pad, line, part))
  const able = lines.filter(isAble)
  if (able.length > 0) return able
  const near = phrase.joint === 'with' && pad.mentioned.length > 0 ? pad.mentioned : [...pad.round, ...pad.lines]
  const other = near.findLast(isAble)
  return other ? [other] : lines
}

export function saysKind(part: Part): boolean {
  return isOption(part) || part.word.senses.some(({ kind }) => kind === 'size')
}

export function canBe(pad: Pad, line: PadLine, part: Part): boolean {
  const { senses } = part.word
  return (
    optionsMeant(pad, line, senses).length > 0 ||
    sizeMeant(pad, line, senses) !== undefined ||
    variantFor(pad, line, senses) !== undefined ||
    siblingFor(pad, line, part) !== undefined
  )
}
