import { defaultOptionId } from '../../domain/menu/menu-index.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import type { Part } from '../phrases/phrase.ts'
import type { Sense } from '../lexicon/sense.ts'
import { chosenMeant, choose, optionsMeant, unchooseMeant, type Known } from './choose.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'

/** Without it: the menu's own "no …", or taken off where it was put on; false where it must stay a request. */
export function leaveOut(pad: Pad, line: PadLine, { word, denied }: Part): boolean {
  const keys = pad.keys.slice(word.from, word.to).filter((key, at) => at > 0 || key !== 'with')
  const lacking = ['no', 'without'].flatMap((no) =>
    optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, [no, ...keys])),
  )
  const [none] = lacking
  if (none) return choose(pad, line, none, { quantity: undefined, more: false, amount: undefined })
  const fallsBack = comesBack(pad, line, word.senses)
  if (unchooseMeant(pad, line, word.senses)) return !fallsBack
  const meant = optionsMeant(pad, line, word.senses)
  return denied === true && meant.length > 0 && !meant.some((known) => isUsual(pad, line, known))
}

/** "No milk", said of oat milk: with the oat off, the milk that it comes with is there, and is meant as well. */
export function comesBack(pad: Pad, line: PadLine, senses: readonly Sense[]): boolean {
  return chosenMeant(pad, line, senses).some((id) => isReplacedByMeant(pad, line, id, senses))
}

function isReplacedByMeant(pad: Pad, line: PadLine, optionId: string, senses: readonly Sense[]): boolean {
  const [group, item] = [pad.lexicon.index.options.get(optionId)?.group, itemOf(pad, line)]
  const usual = group && item && defaultOptionId(item, group)
  if (usual === undefined || usual === optionId) return false
  return senses.some(
    (sense) =>
      (sense.kind === 'option' && sense.optionId === usual) || (sense.kind === 'group' && sense.groupId === group?.id),
  )
}

/** What the item comes with, unless something else is said. */
function isUsual(pad: Pad, line: PadLine, { option, group }: Known): boolean {
  const item = itemOf(pad, line)
  return item !== undefined && defaultOptionId(item, group) === option.id
}
