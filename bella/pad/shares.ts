import { likeness, write, type Pad, type PadLine } from './pad.ts'

/** A share of the lines spoken of: "one with oat", "one of them decaf". `strict`: of what there is, as in "one of them". */
export function takeShare(pad: Pad, count: number, strict: boolean): PadLine[] {
  const base =
    pad.group.find((line) => !line.assigned && line.quantity >= count) ??
    pad.group.find((line) => line.quantity > count)
  if (base && base.quantity > count) {
    base.quantity -= count
    const share = write(pad, { ...likeness(base, count), assigned: true }, base)
    pad.group = [...pad.group, share]
    return [share]
  }
  const [first] = pad.group
  if (base && (strict || base.quantity > 1 || pad.group.length > 1)) {
    base.assigned = true
    return [base]
  }
  if (!first) return []
  const more = write(pad, { ...likeness(first, count), options: [], notes: [], assigned: true })
  pad.group = [...pad.group, more]
  return [more]
}

/** "The other one": what of the lines spoken of has not had its share; one more of them where nothing is left. */
export function takeOther(pad: Pad): PadLine[] {
  const others = pad.group.filter((line) => !line.assigned && !pad.focus.includes(line))
  if (others.length > 0) {
    for (const line of others) line.assigned = true
    return others
  }
  const elsewhere = pad.group.filter((line) => !pad.focus.includes(line))
  if (pad.mentioned.length === 0 && elsewhere.length > 0) return elsewhere
  return takeShare(pad, 1, false)
}
