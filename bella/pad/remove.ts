import type { Phrase, Which } from '../phrases/phrase.ts'
import { applyToAll } from './apply-phrase.ts'
import { chosenMeant, unchooseMeant } from './choose.ts'
import type { Head } from './head.ts'
import { linesMeant } from './meant-lines.ts'
import { strike, type Pad, type PadLine } from './pad.ts'

/** Takes lines off the order, some of a line, or options off a line. `quietly`: what is not there needs no note. */
export function remove(pad: Pad, phrase: Phrase, head: Head | undefined, quietly = false): void {
  const { which, parts } = phrase
  const count = countOf(which)
  if (head || meansLines(phrase)) {
    const meant = linesMeant(pad, phrase)?.lines ?? []
    if (count === undefined) strike(pad, meant)
    else takeAway(pad, meant, count)
  } else if (parts.length === 0) {
    if (count !== undefined) takeAway(pad, pad.focus, count)
  } else removeOptions(pad, phrase, quietly)
}

function countOf(which: Which): number | undefined {
  if (which.kind === 'a') return 1
  return which.kind === 'number' || which.kind === 'share' || which.kind === 'another' ? which.count : undefined
}

/** "The decaf one", "the second", "it": lines; but "the vanilla": an option. */
function meansLines({ which, parts, oneAt }: Phrase): boolean {
  if (oneAt !== undefined || which.kind === 'nth' || which.kind === 'other' || which.kind === 'everything') return true
  return (which.kind === 'it' || which.kind === 'them' || which.kind === 'both') && parts.length === 0
}

function takeAway(pad: Pad, lines: readonly PadLine[], count: number): void {
  const line = lines.at(-1)
  if (!line) return
  if (line.quantity > count) line.quantity -= count
  else strike(pad, [line])
}

/** Off the lines spoken of last that have them, or else off any. What is on none of them is left out by request. */
function removeOptions(pad: Pad, { parts }: Phrase, quietly: boolean): void {
  const has = (line: PadLine) => parts.some(({ word }) => chosenMeant(pad, line, word.senses).length > 0)
  const near = pad.focus.filter(has)
  const lines = near.length > 0 ? near : pad.lines.filter(has)
  for (const line of lines) for (const { word } of parts) unchooseMeant(pad, line, word.senses)
  if (lines.length > 0 || quietly) return
  const lacking = parts.map((part) => ({ ...part, negated: true }))
  applyToAll(pad, pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1), lacking)
}
