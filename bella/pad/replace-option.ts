import type { Phrase } from '../phrases/phrase.ts'
import { applyToAll } from './apply-to-all.ts'
import { optionsMeant, unchoose } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'

/** "Replace the oat milk with almond": takes the one off and puts the other on; false where a phrase says no such thing. */
export function replaceOption(pad: Pad, phrase: Phrase, next: Phrase | undefined): boolean {
  if (!next || (next.joint !== 'with' && next.joint !== 'to')) return false
  if (!phrase.parts.some(({ word }) => word.senses.some(({ kind }) => kind === 'option' || kind === 'option part')))
    return false
  const chosen = (line: PadLine) =>
    phrase.parts
      .flatMap(({ word }) => optionsMeant(pad, line, word.senses))
      .filter(({ option }) => line.options.some(({ optionId }) => optionId === option.id))
  const near = pad.focus.filter((line) => chosen(line).length > 0)
  const lines = near.length > 0 ? near : pad.lines.filter((line) => chosen(line).length > 0)
  if (lines.length === 0) {
    // "Swap in oat milk for the whole milk": what was there by default comes second.
    const swapped = phrase.act === 'replace' && next.joint === 'to' ? next : phrase
    const wanted = swapped === next ? (isDefaultOnly(pad, next) ? phrase : next) : next
    applyToAll(pad, wanted, wanted.parts, pad.focus)
    return true
  }
  pad.focus = lines
  for (const line of lines) for (const { option } of chosen(line)) unchoose(line, option.id)
  applyToAll(pad, next, next.parts, lines)
  return true
}

function isDefaultOnly(pad: Pad, phrase: Phrase): boolean {
  const [line] = pad.focus
  if (!line) return false
  return phrase.parts.some(
    ({ word, plain }) =>
      plain || optionsMeant(pad, line, word.senses).some(({ option, group }) => group.defaultOptionId === option.id),
  )
}
