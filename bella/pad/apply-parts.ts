import type { Part } from '../phrases/phrase.ts'
import { does, isStrange } from '../words/word.ts'
import { choose, chosenMeant, sizeMeant } from './choose.ts'
import { stepSize } from './step-size.ts'
import { leaveOut } from './leave-out.ts'
import type { Pad, PadLine } from './pad.ts'
import { turnIntoSibling } from './turn-into.ts'
import { putDose, putMeasure, putOn } from './put-on.ts'

export type Manner = {
  /** How many of the first option: "two pumps of vanilla". */
  count?: number | undefined
  /** On top of what is there: "add a shot". */
  more?: boolean
  /** It stands for what is there of its group: "make it chocolate". */
  swap?: boolean
  /** The parts are put into something, so words of the item's own name count too: "a butter croissant with butter". */
  within?: boolean
}

/** Puts parts on a line. What the menu has no option for is given back, each run of it as it was said. */
export function applyParts(pad: Pad, line: PadLine, parts: readonly Part[], manner: Manner): Part[][] {
  const left: Part[][] = []
  let { count, swap = false } = manner
  for (const [at, part] of parts.entries()) {
    const run = left.at(-1)
    const goesOn = at > 0 && run?.at(-1) === parts[at - 1]
    const isRequest = isVague(part) && (goesOn || isStrange(parts[at + 1]?.word))
    if (!isRequest && applyPart(pad, line, part, { ...manner, count, swap })) {
      if (isOption(part)) [count, swap] = [undefined, false]
    } else if (run && goesOn) run.push(part)
    else left.push([part])
  }
  return left
}

export function isOption({ word }: Part): boolean {
  return word.senses.some(({ kind }) => kind === 'option' || kind === 'option part')
}

/** Words for several things, as in "compound syrup", belong to the strange words beside them. */
function isVague({ word }: Part): boolean {
  return word.senses.length > 0 && word.senses.every(({ kind }) => ['group', 'category', 'part'].includes(kind))
}

/** True where the part is dealt with. */
function applyPart(pad: Pad, line: PadLine, part: Part, manner: Manner): boolean {
  const { word, plain, negated } = part
  // "Plain" is the name of a sibling, or nothing.
  if (plain) return !manner.swap || turnIntoSibling(pad, line, part) || true
  if (part.asked) return false
  if (word.senses.length === 0) return applyWord(pad, line, part, manner)
  if (negated) return leaveOut(pad, line, part)
  const sizeId = sizeMeant(pad, line, word.senses)
  if (sizeId !== undefined) {
    line.sizeId = sizeId
    return true
  }
  if (part.dosed && !isOption(part)) return false
  if (isOption(part)) return putOn(pad, line, part, manner)
  if (word.senses.some(({ kind }) => kind === 'group')) return askWhich(pad, line, part)
  return !word.senses.some(({ kind }) => kind === 'size')
}

/** A word that the menu has not: of the language, of the item's own name ("the lavender one"), or strange. */
function applyWord(pad: Pad, line: PadLine, { word, times, ...part }: Part, manner: Manner): boolean {
  if (does(word, 'bigger', 'smaller')) return stepSize(pad, line, does(word, 'bigger') ? 1 : -1)
  if (does(word, 'multiple'))
    return putDose(pad, line, word, times ?? 1) || (manner.swap === true && multiply(line, times))
  if (does(word, 'measure')) return putMeasure(pad, line, manner.count, manner.more)
  if (part.negated || part.amount || part.measured) return false
  const own = manner.within ? undefined : pad.lexicon.itemKeys.get(line.itemId)
  // "50% sweet", where the menu calls another of that group half sweet.
  const group =
    pad.lastOption && part.from === pad.lastPart?.to ? pad.lexicon.groupKeys.get(pad.lastOption.groupId) : undefined
  return pad.keys.slice(word.from, word.to).every((key) => own?.has(key) === true || group?.has(key) === true)
}

/** "Double it", of what has no dose: twice as many. */
function multiply(line: PadLine, times = 1): boolean {
  line.quantity *= times
  return true
}

/** "With milk", where the menu has several: which of them must be asked, unless it is said beside it. */
function askWhich(pad: Pad, line: PadLine, part: Part): boolean {
  const { word, amount, measured } = part
  // "Dressing on the side" asks for none in particular; "light on the dressing" is of the one that is there.
  if (part.to > word.to || measured) return false
  if (amount !== undefined) return setAmount(pad, line, part)
  for (const sense of word.senses)
    if (sense.kind === 'group' && pad.lastOption?.groupId !== sense.groupId)
      pad.asks.push({ line, groupId: sense.groupId })
  return true
}

function setAmount(pad: Pad, line: PadLine, { word, amount }: Part): boolean {
  const [id, ...others] = chosenMeant(pad, line, word.senses)
  const known = id === undefined ? undefined : pad.lexicon.index.options.get(id)
  if (!known?.option.amounts || others.length > 0) return false
  return choose(pad, line, known, { quantity: undefined, amount, more: false })
}
