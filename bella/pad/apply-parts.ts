import { defaultOptionId } from '../../domain/menu/menu-index.ts'
import type { Option, OptionGroup } from '../../domain/menu/menu.ts'
import type { Part } from '../phrases/phrase.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import { does, isStrange } from '../words/word.ts'
import { choose, optionsMeant, sizeMeant, unchooseMeant } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'
import { turnInto, variantFor } from './turn-into.ts'

export type Manner = {
  /** How many of the first option: "two pumps of vanilla". */
  count?: number | undefined
  /** On top of what is there: "add a shot". */
  more?: boolean
  /** The parts are put into something, so words of the item's own name count too: "a butter croissant with butter". */
  within?: boolean
}

/** Puts parts on a line. What the menu has no option for is given back, each run of it as it was said. */
export function applyParts(
  pad: Pad,
  line: PadLine,
  parts: readonly Part[],
  { count, more = false, within = false }: Manner,
): Part[][] {
  const left: Part[][] = []
  let previous: Part | undefined
  for (const [at, part] of parts.entries()) {
    const request =
      isVague(part) && ((left.at(-1)?.at(-1) === previous && previous !== undefined) || isStrange(parts[at + 1]?.word))
    if (!request && applyPart(pad, line, part, { count, more, within })) {
      if (isOption(part)) count = undefined
    } else {
      const run = left.at(-1)
      if (run && run.at(-1) === previous) run.push(part)
      else left.push([part])
    }
    previous = part
  }
  return left
}

/** Words for several things, as in "compound syrup", belong to the strange words beside them. */
function isVague({ word }: Part): boolean {
  return (
    word.senses.length > 0 &&
    word.senses.every(({ kind }) => kind === 'group' || kind === 'category' || kind === 'part')
  )
}

export function isOption({ word }: Pick<Part, 'word'>): boolean {
  return word.senses.some(({ kind }) => kind === 'option' || kind === 'option part')
}

/** True where the part is dealt with. */
function applyPart(pad: Pad, line: PadLine, part: Part, manner: Manner): boolean {
  const { word, plain, negated, times } = part
  if (plain) return true
  if (does(word, 'multiple') && word.senses.length === 0) return applyDose(pad, line, times ?? 1)
  if (does(word, 'measure') && word.senses.length === 0) return applyMeasure(pad, line, manner)
  if (word.senses.length === 0) return !manner.within && !negated && isOwnWord(pad, line, part)
  if (negated) return leaveOut(pad, line, part)
  const sizeId = sizeMeant(pad, line, word.senses)
  if (sizeId !== undefined) {
    line.sizeId = sizeId
    return true
  }
  if (isOption(part)) return putOn(pad, line, part, manner)
  if (word.senses.some(({ kind }) => kind === 'group')) return askWhich(pad, line, part)
  return !word.senses.some(({ kind }) => kind === 'size')
}

function putOn(pad: Pad, line: PadLine, part: Part, { count, more = false }: Manner): boolean {
  const { senses } = part.word
  if (optionsMeant(pad, line, senses).length === 0) {
    const itemId = variantFor(pad, line, senses)
    if (itemId !== undefined) turnInto(pad, line, itemId)
  }
  const [one] = optionsMeant(pad, line, senses)
  if (!one) {
    const sense = senses.find(({ kind }) => kind === 'option')
    if (sense?.kind === 'option')
      pad.replies.push({ kind: 'not for item', itemId: line.itemId, optionId: sense.optionId })
    return false
  }
  if (part.times === 1 && one.group.kind === 'countable') return true
  const several = one.group.kind === 'countable' && (one.option.max ?? 1) > 1
  const wanted = {
    quantity: several ? (part.times ?? count) : undefined,
    more: several && (more || part.amount === 'extra') && !one.option.amounts,
    amount: part.amount,
  }
  if (!choose(pad, line, one, wanted)) return false
  pad.lastPart = part
  return part.amount === undefined || one.option.amounts === true || part.measured
}

/** "Double" and "quad" count shots, in any language of coffee: the option that this menu calls so. */
function applyDose(pad: Pad, line: PadLine, times: number): boolean {
  if (times === 1) return true
  const [shot] = optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, ['shot']))
  return shot !== undefined && choose(pad, line, shot, { quantity: times, more: false, amount: undefined })
}

/** "Three pumps": of the last option on the line that can be had several times. */
function applyMeasure(pad: Pad, line: PadLine, { count }: Manner): boolean {
  const counted = line.options.map(({ optionId }) => pad.lexicon.index.options.get(optionId))
  const last = counted.findLast((known) => (known?.option.max ?? 1) > 1)
  if (!last) return false
  if (count === undefined) return true
  return choose(pad, line, last, { quantity: count, more: false, amount: undefined })
}

/** Without it: the menu's own "no …", or taken off where it was put on, or else a request. */
function leaveOut(pad: Pad, line: PadLine, { word, denied }: Part): boolean {
  const keys = pad.keys.slice(word.from, word.to).filter((key, at) => at > 0 || key !== 'with')
  const lacking = ['no', 'without'].flatMap((no) =>
    optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, [no, ...keys])),
  )
  const [none] = lacking
  if (none) return choose(pad, line, none, { quantity: undefined, more: false, amount: undefined })
  if (unchooseMeant(pad, line, word.senses)) return true
  const usual = optionsMeant(pad, line, word.senses).some(({ option, group }) => isUsual(pad, line, option, group))
  return denied === true && isOption({ word }) && !usual
}

function isUsual(pad: Pad, line: PadLine, option: Option, group: OptionGroup): boolean {
  const item = pad.lexicon.index.items.get(line.itemId)
  return item !== undefined && defaultOptionId(item, group) === option.id
}

/** "With milk", where the menu has several: which of them must be asked, unless it is said beside it. */
function askWhich(pad: Pad, line: PadLine, part: Part): boolean {
  if (part.amount !== undefined || part.measured) return false
  for (const sense of part.word.senses)
    if (sense.kind === 'group' && pad.lastOption?.groupId !== sense.groupId)
      pad.asks.push({ line, groupId: sense.groupId })
  return true
}

/** "The lavender one" of an item that has lavender in its name. */
function isOwnWord(pad: Pad, line: PadLine, { word }: Part): boolean {
  const own = pad.lexicon.itemKeys.get(line.itemId)
  return pad.keys.slice(word.from, word.to).every((key) => own?.has(key))
}
