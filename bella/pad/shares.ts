import type { Joint, Phrase } from '../phrases/phrase.ts'
import { likeness, write, type Pad, type PadLine } from './pad.ts'

/** Whether a number is a share, "one decaf" of two, and not so many of an option, "one sugar" in one. */
export function isShare(pad: Pad, { joint, parts }: Phrase): boolean {
  if (joint === 'with') return false
  const [first] = parts
  // "One without olives" counts no olives.
  const counts = first !== undefined && !first.negated && (first.measured || isCountable(pad, first.word.senses))
  if (!counts) return true
  const listed = pad.listing && !pad.group.some(({ assigned }) => assigned)
  return !listed && pad.group.reduce((sum, line) => sum + line.quantity, 0) > 1
}

export type Taking = {
  /** Of what there is, as in "one of them"; else it may be one more. */
  strict?: boolean
  joint?: Joint
  /** Whether it stands before or after what is left. */
  side?: 0 | 1
}

/** A share of the lines spoken of, as a line of its own; one more like them where nothing is left. */
export function takeShare(pad: Pad, count: number, { strict = false, joint, side = 0 }: Taking): PadLine[] {
  if (!strict && joint === 'and' && isComplete(pad.group)) return oneMoreOf(pad, count)

  const base =
    pad.group.find((line) => !line.assigned && line.quantity >= count) ??
    pad.group.find((line) => line.quantity > count)
  if (base && base.quantity > count) {
    base.quantity -= count
    const share = write(pad, { ...likeness(base, count), assigned: true }, base, side)
    pad.group = [...pad.group, share]
    return [share]
  }
  if (base && (strict || base.quantity > 1 || pad.group.length > 1)) {
    base.assigned = true
    return [base]
  }
  // "Cookies, two of them" says how many they are.
  const [first] = pad.group
  if (strict && first && pad.group.length === 1) {
    first.quantity = count
    return [first]
  }
  return oneMoreOf(pad, count)
}

function oneMoreOf(pad: Pad, count: number): PadLine[] {
  const [first] = pad.group
  if (!first) return []
  first.assigned = true
  const more = write(pad, { ...likeness(first, count), sizeId: undefined, options: [], notes: [], assigned: true })
  pad.group = [...pad.group, more]
  return [more]
}

/** "Two with oat and one with soy" are three: the two have had their say. */
function isComplete(group: readonly PadLine[]): boolean {
  const [only] = group
  return group.length === 1 && only !== undefined && (only.sizeId !== undefined || only.options.length > 0)
}

/** "The other one": what of the lines spoken of has not had its share; one more of them where nothing is left. */
export function takeOther(pad: Pad): PadLine[] {
  const others = pad.group.filter((line) => !line.assigned && !pad.focus.includes(line))
  if (others.length > 0) {
    for (const line of others) line.assigned = true
    return others
  }
  if (pad.mentioned.length === 0 && pad.group.every(({ quantity }) => quantity === 1)) {
    const elsewhere = pad.lines.filter((line) => !pad.focus.includes(line))
    return elsewhere.length > 0 ? elsewhere.slice(-1) : pad.focus
  }
  return takeShare(pad, 1, { strict: pad.mentioned.length === 0 })
}

function isCountable(pad: Pad, senses: Phrase['parts'][number]['word']['senses']): boolean {
  return senses.some(
    (sense) => sense.kind === 'option' && (pad.lexicon.index.options.get(sense.optionId)?.option.max ?? 1) > 1,
  )
}
