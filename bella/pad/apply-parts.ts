import type { Part } from '../phrases/phrase.ts'
import { meaningsOf } from '../lexicon/trie.ts'
import { does } from '../words/word.ts'
import { choose, optionsMeant, sizeMeant, unchoose } from './choose.ts'
import type { Pad, PadLine } from './pad.ts'
import { turnInto, variantFor } from './turn-into.ts'

export type Manner = {
  /** How many of the first option: "two pumps of vanilla". */
  count?: number
  /** On top of what is there: "add a shot". */
  more: boolean
}

/** Puts parts on a line. What the menu has no option for is given back, each run of it as it was said. */
export function applyParts(pad: Pad, line: PadLine, parts: readonly Part[], manner: Manner): Part[][] {
  const left: Part[][] = []
  let previous: Part | undefined
  let count = manner.count
  for (const part of parts) {
    const done = applyPart(pad, line, part, { ...manner, ...(count !== undefined && { count }) })
    if (done && isOption(part)) count = undefined
    if (!done) {
      const run = left.at(-1)
      if (run && previous && run.at(-1) === previous) run.push(part)
      else left.push([part])
    }
    previous = part
  }
  return left
}

/** True where the part is dealt with. */
function applyPart(pad: Pad, line: PadLine, part: Part, manner: Manner): boolean {
  const { word, plain, negated, times } = part
  if (plain) return true
  if (does(word, 'multiple') && word.senses.length === 0) return applyDose(pad, line, times ?? 1)
  if (word.senses.length === 0) return isOwnWord(pad, line, part)
  if (negated) return leaveOut(pad, line, part)
  const sizeId = sizeMeant(pad, line, word.senses)
  if (sizeId !== undefined) {
    line.sizeId = sizeId
    return true
  }
  const option = word.senses.some(({ kind }) => kind === 'option' || kind === 'option part')
  if (option) return putOn(pad, line, part, manner)
  const names = word.senses.some(({ kind }) => kind === 'group' || kind === 'size')
  return !names || (part.amount === undefined && !part.measured && word.senses.some(({ kind }) => kind === 'group'))
}

function putOn(pad: Pad, line: PadLine, part: Part, { count, more }: Manner): boolean {
  const { senses } = part.word
  let meant = optionsMeant(pad, line, senses)
  if (meant.length === 0) {
    const itemId = variantFor(pad, line, senses)
    if (itemId !== undefined) turnInto(pad, line, itemId)
    meant = optionsMeant(pad, line, senses)
  }
  const [one] = meant
  if (!one) {
    const sense = senses.find(({ kind }) => kind === 'option')
    if (sense?.kind === 'option')
      pad.replies.push({ kind: 'not for item', itemId: line.itemId, optionId: sense.optionId })
    return false
  }
  if (part.times === 1 && one.group.kind === 'countable') return true
  const quantity = part.times ?? count
  const isMore = (more || part.amount === 'extra') && one.group.kind === 'countable' && (one.option.max ?? 1) > 1
  const wanted = {
    more: isMore,
    ...(quantity !== undefined && { quantity }),
    ...(part.amount && { amount: part.amount }),
  }
  if (!choose(pad, line, one, wanted)) return false
  return part.amount === undefined || one.option.amounts === true || part.measured
}

/** "Double" and "quad" count shots, in any language of coffee: the option that this menu calls so. */
function applyDose(pad: Pad, line: PadLine, times: number): boolean {
  const [shot] = optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, ['shot']))
  if (!shot) return times === 1
  return times === 1 || choose(pad, line, shot, { quantity: times, more: false })
}

/** Without it: taken off, or the menu's own "no …", else it stays a request. */
function leaveOut(pad: Pad, line: PadLine, { word }: Part): boolean {
  const keys = pad.keys.slice(word.from, word.to)
  const lacking = ['no', 'without'].flatMap((no) =>
    optionsMeant(pad, line, meaningsOf(pad.lexicon.senses, [no, ...keys])),
  )
  const [none] = lacking
  if (none) return choose(pad, line, none, { more: false })
  const meant = optionsMeant(pad, line, word.senses)
  if (meant.filter(({ option }) => unchoose(line, option.id)).length > 0) return true
  return false
}

/** "The lavender one" of an item that has lavender in its name. */
function isOwnWord(pad: Pad, line: PadLine, { word }: Part): boolean {
  const own = pad.lexicon.itemKeys.get(line.itemId)
  return pad.keys.slice(word.from, word.to).every((key) => own?.has(key))
}

function isOption({ word }: Part): boolean {
  return word.senses.some(({ kind }) => kind === 'option' || kind === 'option part')
}
