import type { Part, Phrase, Which } from '../phrases/phrase.ts'
import { applyToAll } from './apply-to-all.ts'
import { chosenMeant } from './choose.ts'
import type { Head } from './head.ts'
import { comesBack } from './leave-out.ts'
import { described, linesMeant } from './meant-lines.ts'
import { strike, type Pad, type PadLine } from './pad.ts'

/** Takes lines off the order, some of a line, or options off a line. `quietly`: what is not there needs no note. */
export function remove(pad: Pad, phrase: Phrase, head: Head | undefined, quietly = false): void {
  const { which, parts } = phrase
  const count = countOf(which)
  if (head || meansLines(phrase)) {
    const meant = linesMeant(pad, phrase)?.lines ?? []
    if (count === undefined) strike(pad, meant)
    else takeAway(pad, meant, count)
  } else if (parts.length > 0 && parts.every(namesSize)) {
    // A size cannot be taken off: what has it is meant.
    strike(pad, described(pad, phrase, pad.lines, parts.length)?.lines ?? [])
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
function removeOptions(pad: Pad, { parts, which }: Phrase, quietly: boolean): void {
  const count = countOf(which)
  if (parts.every(({ word, measured }) => measured && word.senses.length === 0)) return takeMeasure(pad, count ?? 1)
  const has = (line: PadLine) => parts.some(({ word }) => chosenMeant(pad, line, word.senses).length > 0)
  const near = pad.focus.filter(has)
  const lines = near.length > 0 ? near : pad.lines.filter(has)
  for (const line of lines)
    for (const part of parts) {
      const { senses } = part.word
      if (!quietly && comesBack(pad, line, senses)) applyToAll(pad, [line], [{ ...part, negated: true }])
      takeOff(line, chosenMeant(pad, line, senses), count)
    }
  if (lines.length > 0 || quietly || parts.every(namesGroup)) return
  const lacking = parts.map((part) => ({ ...part, negated: true }))
  applyToAll(pad, pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1), lacking)
}

function namesSize({ word }: Part): boolean {
  return word.senses.some(({ kind }) => kind === 'size') && !word.senses.some(({ kind }) => kind === 'option')
}

/** "The syrup", where there is none. */
function namesGroup({ word }: Part): boolean {
  return word.senses.length > 0 && word.senses.every(({ kind }) => kind === 'group')
}

/** Off a line; so many of each option where a number was said, as in "remove one shot". */
export function takeOff(line: PadLine, optionIds: readonly string[], count: number | undefined): void {
  line.options = line.options.flatMap((chosen) => {
    if (!optionIds.includes(chosen.optionId)) return [chosen]
    const left = (chosen.quantity ?? 1) - (count ?? Infinity)
    const { quantity: _, ...one } = chosen
    return left < 1 ? [] : [left === 1 ? one : { ...chosen, quantity: left }]
  })
}

/** "Remove one pump": of the last option that there are several of. */
function takeMeasure(pad: Pad, count: number): void {
  for (const line of pad.focus) {
    const last = line.options.findLast(({ quantity = 1 }) => quantity > 1) ?? line.options.at(-1)
    if (last) takeOff(line, [last.optionId], count)
  }
}
