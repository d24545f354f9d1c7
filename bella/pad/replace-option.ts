import type { Phrase } from '../phrases/phrase.ts'
import { isOption } from './apply-parts.ts'
import { applyToAll } from './apply-to-all.ts'
import { chosenMeant, optionsMeant, unchooseMeant } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'

/** "Replace the oat milk with almond": takes the one off and puts the other on; false where a phrase says no such thing. */
export function replaceOption(pad: Pad, phrase: Phrase, next: Phrase | undefined): boolean {
  if (!next || (next.joint !== 'with' && next.joint !== 'to') || !phrase.parts.some(isOption)) return false
  const has = (line: PadLine) => phrase.parts.some(({ word }) => chosenMeant(pad, line, word.senses).length > 0)
  const near = pad.focus.filter(has)
  const lines = near.length > 0 ? near : pad.lines.filter(has)
  if (lines.length > 0) {
    pad.focus = lines
    for (const line of lines) for (const { word } of phrase.parts) unchooseMeant(pad, line, word.senses)
  }
  // "Swap in oat milk for the whole milk": what was there by default comes second.
  const wanted = lines.length === 0 && saysDefault(pad, next) ? phrase : next
  applyToAll(pad, pad.focus, wanted.parts)
  return true
}

function saysDefault(pad: Pad, { parts }: Phrase): boolean {
  const [line] = pad.focus
  return parts.some(
    ({ word, plain }) =>
      plain ||
      (line && optionsMeant(pad, line, word.senses).some(({ option, group }) => group.defaultOptionId === option.id)),
  )
}
