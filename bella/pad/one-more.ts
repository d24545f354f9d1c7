import type { Part, Phrase } from '../phrases/phrase.ts'
import { isOption } from './apply-parts.ts'
import { applyToAll } from './apply-to-all.ts'
import { likeness, write, type Pad } from './pad.ts'

/** "Another one", "two more", "another with oat": lines like the last, or more of an option, as in "another shot". */
export function another(pad: Pad, phrase: Phrase, count: number): void {
  const { parts, oneAt, act, joint } = phrase
  const more =
    oneAt === undefined &&
    parts.some((part) => isOption(part) || part.measured) &&
    (act !== 'order' || joint === 'with' || parts.some(({ measured }) => measured))
  if (more) return applyToAll(pad, pad.focus, parts, { count, more })
  // "The same again" after a latte and a croissant is both.
  const all = phrase.again && parts.length === 0 && pad.round.length > 1 ? pad.round : pad.focus
  const like = all.length > 0 ? all : pad.lines.slice(-1)
  pad.focus = like.map((line) => write(pad, likeness(line, like.length > 1 ? count * line.quantity : count), line))
  for (const line of pad.focus) line.copied = true
  pad.group = pad.focus
  applyToAll(pad, pad.focus, parts)
}

/** "And a small one": another of the same item, with none of what was said of the first. True where it was so. */
export function oneLike(pad: Pad, phrase: Phrase): boolean {
  const { which, joint, parts, act } = phrase
  const [like] = pad.focus
  if (which.kind !== 'a' || !(joint === 'and' || phrase.also) || !like || (act !== 'order' && act !== 'add'))
    return false
  if (phrase.oneAt === undefined && !(parts.length > 0 && parts.every(isKindOf) && !pad.listing)) return false
  const line = { ...likeness(like, 1), sizeId: undefined, options: [], notes: [] }
  pad.focus = [write(pad, line, like)]
  pad.group = pad.focus
  return true
}

/** "And a small", "and a decaf": of what kind one more is, not what is put into the first. */
function isKindOf(part: Part): boolean {
  return (
    part.plain || (!part.measured && part.amount === undefined && part.word.senses.some(({ kind }) => kind === 'size'))
  )
}
