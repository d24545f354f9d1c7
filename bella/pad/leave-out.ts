import { defaultOptionId } from '../../domain/menu/menu-index.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import type { Part } from '../phrases/phrase.ts'
import { choose, optionsMeant, unchooseMeant, type Known } from './choose.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'

/** Without it: the menu's own "no …", or taken off where it was put on; false where it must stay a request. */
export function leaveOut(pad: Pad, line: PadLine, { word, denied }: Part): boolean {
  const keys = pad.keys.slice(word.from, word.to).filter((key, at) => at > 0 || key !== 'with')
  const lacking = ['no', 'without'].flatMap((no) =>
    optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, [no, ...keys])),
  )
  const [none] = lacking
  if (none) return choose(pad, line, none, { quantity: undefined, more: false, amount: undefined })
  if (unchooseMeant(pad, line, word.senses)) return true
  const meant = optionsMeant(pad, line, word.senses)
  return denied === true && meant.length > 0 && !meant.some((known) => isUsual(pad, line, known))
}

/** What the item comes with, unless something else is said. */
function isUsual(pad: Pad, line: PadLine, { option, group }: Known): boolean {
  const item = itemOf(pad, line)
  return item !== undefined && defaultOptionId(item, group) === option.id
}
