import type { Phrase } from '../phrases/phrase.ts'
import { applyToAll } from './apply-to-all.ts'
import { optionsMeant, unchoose } from './choose.ts'
import type { Head } from './head.ts'
import { linesMeant } from './meant-lines.ts'
import { strike, type Pad, type PadLine } from './pad.ts'

/** Takes lines off the order, some of a line, or options off a line. `quietly`: what is not there needs no note. */
export function remove(pad: Pad, phrase: Phrase, head: Head | undefined, quietly = false): void {
  if (head) return removeItem(pad, phrase, head)
  const { which, parts } = phrase
  if (which.kind === 'everything') return strike(pad, pad.lines)
  if (
    phrase.oneAt !== undefined ||
    which.kind === 'nth' ||
    which.kind === 'them' ||
    which.kind === 'both' ||
    which.kind === 'other' ||
    (which.kind === 'it' && parts.length === 0)
  ) {
    const meant = linesMeant(pad, phrase)
    if (meant) return strike(pad, meant.lines)
  }
  if (which.kind === 'share' || (which.kind === 'number' && parts.length === 0))
    return takeAway(pad, pad.focus, which.count)
  if (parts.length === 0) return
  const lines = linesWith(pad, phrase)
  if (lines.length > 0) {
    for (const line of lines)
      for (const { word } of parts)
        for (const { option } of optionsMeant(pad, line, word.senses)) unchoose(line, option.id)
    return
  }
  if (quietly) return
  const lacking = parts.map((part) => ({ ...part, negated: true }))
  applyToAll(pad, phrase, lacking, pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1))
}

function removeItem(pad: Pad, phrase: Phrase, head: Head): void {
  const meant = linesMeant(pad, phrase) ?? { lines: [] }
  const all = pad.lines.filter(({ itemId }) => head.itemIds.includes(itemId))
  const { which } = phrase
  const count =
    which.kind === 'number' || which.kind === 'share' || which.kind === 'another'
      ? which.count
      : which.kind === 'a'
        ? 1
        : undefined
  if (count !== undefined) return takeAway(pad, meant.lines, count)
  strike(
    pad,
    phrase.parts.length === 1 && which.kind !== 'nth' && all.length > 1 && head.itemIds.length === 1
      ? meant.lines
      : meant.lines,
  )
}

function takeAway(pad: Pad, lines: readonly PadLine[], count: number): void {
  for (const line of lines.slice(-1)) {
    if (line.quantity > count) line.quantity -= count
    else strike(pad, [line])
  }
}

/** The lines that have one of the options said: of those spoken of last, else of all. */
function linesWith(pad: Pad, phrase: Phrase): PadLine[] {
  const has = (line: PadLine) =>
    phrase.parts.some(({ word }) =>
      optionsMeant(pad, line, word.senses).some(({ option }) =>
        line.options.some(({ optionId }) => optionId === option.id),
      ),
    )
  const near = pad.focus.filter(has)
  return near.length > 0 ? near : pad.lines.filter(has)
}
