import type { Part, Phrase } from '../phrases/phrase.ts'
import { optionsMeant } from './choose.ts'
import type { Pad } from './pad.ts'

/** The items that a phrase is about: one, or several where only a word of theirs was said. `at`: its place in the parts. */
export type Head = { at: number; itemIds: readonly string[] }

export function headOf(pad: Pad, phrase: Phrase): Head | undefined {
  const items = phrase.parts
    .map((part, at) => ({ at, itemIds: itemsNamed(part), part }))
    .filter(
      ({ itemIds, part }) => itemIds.length > 0 && !(part.dosed && phrase.joint === 'with' && pad.focus.length > 0),
    )
  const sure = items.find(({ part }) => part.word.senses.every(({ kind }) => kind === 'item'))
  if (sure) return sure
  const likely = items.findLast(({ part }) => !isAddition(pad, phrase, part))
  return likely ?? genericHead(pad, phrase)
}

function itemsNamed({ word, plain }: Part): string[] {
  return plain ? [] : word.senses.flatMap((sense) => (sense.kind === 'item' ? [sense.itemId] : []))
}

/** A word for both an item and an option is an option where it is put into something. */
function isAddition(pad: Pad, phrase: Phrase, part: Part): boolean {
  const [line] = pad.focus
  if (!line || optionsMeant(pad, line, part.word.senses).length === 0) return false
  if (phrase.joint === 'with' || part.measured || phrase.act === 'add' || part.negated || part.amount) return true
  return phrase.which.kind === 'unsaid' && !phrase.begins && phrase.joint !== 'stop'
}

/** What all the words for several items, as in "green tea", have in common. */
function genericHead(pad: Pad, phrase: Phrase): Head | undefined {
  if (phrase.joint === 'with' && pad.focus.length > 0) return undefined
  let itemIds: readonly string[] | undefined
  let at = -1
  for (const [position, part] of phrase.parts.entries()) {
    if (part.measured || part.amount || part.negated) continue
    for (const sense of part.word.senses) {
      if (sense.kind !== 'part' && sense.kind !== 'category') continue
      const common: readonly string[] = itemIds?.filter((id) => sense.itemIds.includes(id)) ?? sense.itemIds
      if (common.length > 0) [itemIds, at] = [common, position]
    }
  }
  return itemIds && { at, itemIds }
}
