import type { Phrase } from '../phrases/phrase.ts'
import { isOption } from './apply-parts.ts'
import { optionsMeant, sizeMeant } from './choose.ts'
import { order } from './order.ts'
import { padLine, type Pad } from './pad.ts'

/** "A medium deep dish": no item was named, so it is asked which of those that can be had so; the only one is meant. */
export function guessItem(pad: Pad, phrase: Phrase): void {
  const { act, which, parts, begins, joint } = phrase
  if (pad.generic) {
    pad.generic.parts.push(...parts)
    return
  }
  const says = parts.filter((part) => isOption(part) || part.word.senses.some(({ kind }) => kind === 'size'))
  const orders =
    (act === 'order' || act === 'add') &&
    (begins || joint === 'start' || joint === 'stop' || which.kind === 'a' || which.kind === 'number')
  if (!orders || says.length === 0 || says.some(({ negated }) => negated)) return
  const items = pad.lexicon.index.menu.items.filter((item) => {
    const line = padLine({ itemId: item.id, quantity: 1, options: [] })
    const fits = ({ word }: (typeof says)[number]) =>
      optionsMeant(pad, line, word.senses).length > 0 || sizeMeant(pad, line, word.senses) !== undefined
    return says.every(fits)
  })
  const [only, ...others] = items
  if (!only) return
  if (others.length === 0) return order(pad, phrase, { at: -1, itemIds: [only.id] })
  const quantity = which.kind === 'number' ? which.count : 1
  pad.generic = { itemIds: items.map(({ id }) => id), quantity, parts: [...parts] }
}
