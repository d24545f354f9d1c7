import { defaultOptionId } from '../../domain/menu/menu-index.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import type { Part } from '../phrases/phrase.ts'
import type { Manner } from './apply-parts.ts'
import { choose, optionsMeant, type Known } from './choose.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'
import { phrasesOf } from '../lexicon/stated.ts'
import { undoLack } from './undo-lack.ts'
import type { Word } from '../words/word.ts'
import { turnInto, turnIntoSibling, variantFor } from './turn-into.ts'

/** Puts the option that a part means on a line; false where the menu cannot hold all that was said of it. */
export function putOn(
  pad: Pad,
  line: PadLine,
  part: Part,
  { count, more = false, swap = false, within = false }: Manner,
): boolean {
  const { senses } = part.word
  if (optionsMeant(pad, line, senses).length === 0) {
    const itemId = variantFor(pad, line, senses)
    if (itemId !== undefined) turnInto(pad, line, itemId)
  }
  const one = likeliest(pad, line, optionsMeant(pad, line, senses), swap)
  if (!one && !within && turnIntoSibling(pad, line, part)) return true
  if (!one) {
    const sense = senses.find(({ kind }) => kind === 'option')
    if (sense?.kind === 'option')
      pad.replies.push({ kind: 'not for item', itemId: line.itemId, optionId: sense.optionId })
    return false
  }
  if (part.either && askEither(pad, line, one)) return true
  if (part.times === 1 && one.group.kind === 'countable') return true
  const given = swap && part.amount === undefined && !part.measured ? giveUp(pad, line, one) : undefined
  const several = one.group.kind === 'countable' && (one.option.max ?? 1) > 1
  const wanted = {
    quantity: several ? (part.times ?? count ?? given) : undefined,
    more: several && (more || part.amount === 'extra') && !one.option.amounts,
    amount: part.amount,
  }
  if (!choose(pad, line, one, wanted)) return false
  undoLack(pad, line, part)
  pad.lastPart = part
  // "Milk on the side" is milk, and a request besides.
  if (part.to > part.word.to || part.half) return false
  return part.amount === undefined || one.option.amounts === true || part.measured
}

/** Of one word for options of several groups, what must still be chosen; on second thought, what stands for another. */
function likeliest({ lexicon }: Pad, line: PadLine, some: readonly Known[], swap: boolean): Known | undefined {
  const chosenOf = ({ group }: Known) =>
    line.options.filter(({ optionId }) => lexicon.index.options.get(optionId)?.group === group)
  const item = lexicon.index.items.get(line.itemId)
  const isLacking = (known: Known) =>
    known.group.min > 0 && chosenOf(known).length === 0 && item && defaultOptionId(item, known.group) === undefined
  return (
    some.find((known) => chosenOf(known).some(({ optionId }) => optionId === known.option.id)) ??
    some.find(isLacking) ??
    (swap ? some.find((known) => chosenOf(known).length > 0) : undefined) ??
    some[0]
  )
}

/** "Oat or almond": neither, before it is said which. */
function askEither(pad: Pad, line: PadLine, { option, group }: Known): boolean {
  const last = pad.lastOption
  if (last?.groupId !== group.id || last.optionId === option.id) return false
  line.options = line.options.filter(({ optionId }) => optionId !== last.optionId)
  pad.asks.push({ line, groupId: group.id, choices: [last.optionId, option.id] })
  return true
}

/** The only other of its group, where several may be had: taken off, as many as there were. */
function giveUp({ lexicon }: Pad, line: PadLine, { option, group }: Known): number | undefined {
  const chosen = line.options.filter(({ optionId }) => lexicon.index.options.get(optionId)?.group === group)
  const [only] = chosen
  if (group.kind !== 'countable' || chosen.length !== 1 || !only || only.optionId === option.id) return undefined
  line.options = line.options.filter((other) => other !== only)
  return Math.min(only.quantity ?? 1, option.max ?? 1)
}

/**
 * "Make it a double": the item of that name, where there is one. Otherwise "double" and "quad" count shots, as everywhere
 * where coffee is sold: the option that this menu calls so.
 */
export function putDose(pad: Pad, line: PadLine, word: Word, times: number): boolean {
  if (times === 1) return true
  const item = itemOf(pad, line)
  const said = pad.keys.slice(word.from, word.to)
  const whole = phrasesOf({ name: item?.name ?? '' }).flatMap((keys) =>
    meaningsOf(pad.lexicon.senses, [...said, ...keys]),
  )
  const other = whole.find(({ kind }) => kind === 'item')
  if (other?.kind === 'item') {
    turnInto(pad, line, other.itemId)
    return true
  }
  const [shot] = optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, ['shot']))
  return shot !== undefined && choose(pad, line, shot, { quantity: times, more: false, amount: undefined })
}

/** "Three pumps": of the last option on the line that can be had several times. */
export function putMeasure(pad: Pad, line: PadLine, count: number | undefined, more = false): boolean {
  const counted = line.options.map(({ optionId }) => pad.lexicon.index.options.get(optionId))
  const last = counted.findLast((known) => (known?.option.max ?? 1) > 1)
  if (!last) return false
  return count === undefined || choose(pad, line, last, { quantity: count, more, amount: undefined })
}
