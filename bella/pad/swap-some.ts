import type { Phrase } from '../phrases/phrase.ts'
import { applyToAll } from './apply-to-all.ts'
import { optionsMeant } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'
import { takeOff } from './remove.ts'

/** "Make one of the scoops chocolate": so many of what is there of a group become something else. True where it says so. */
export function swapSome(pad: Pad, { act, which, parts }: Phrase): boolean {
  const [part] = parts
  if ((act !== 'make' && act !== 'replace') || which.kind !== 'share' || !part?.measured) return false
  const lines = pad.focus.filter((line) => onlyOther(pad, line, part.word.senses) !== undefined)
  for (const line of lines) {
    const given = onlyOther(pad, line, part.word.senses)
    if (given !== undefined) takeOff(line, [given], which.count)
  }
  applyToAll(pad, lines, parts, { count: which.count, more: true })
  return lines.length > 0
}

/** The one option on a line of the group that is spoken of. */
function onlyOther(pad: Pad, line: PadLine, senses: Phrase['parts'][number]['word']['senses']): string | undefined {
  const group = optionsMeant(pad, line, senses)[0]?.group
  const chosen = line.options.filter(({ optionId }) => pad.lexicon.index.options.get(optionId)?.group === group)
  return chosen.length === 1 ? chosen[0]?.optionId : undefined
}
