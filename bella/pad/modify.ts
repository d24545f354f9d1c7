import type { Phrase } from '../phrases/phrase.ts'
import { applyToAll, hasRequest } from './apply-to-all.ts'
import { unchoose } from './choose.ts'
import { linesMeant } from './meant-lines.ts'
import { likeness, write, type Pad } from './pad.ts'
import { takeShare } from './shares.ts'
import { unknownItem } from './unknown-item.ts'

/** Takes a phrase without an item: what it says is of lines that are there, or of one more like them. */
export function modify(pad: Pad, phrase: Phrase, next: Phrase | undefined): void {
  if (isUnknownItem(pad, phrase)) return unknownItem(pad, phrase)
  const { which, act, parts, joint } = phrase
  if (which.kind === 'another') return oneMore(pad, phrase, which.count)
  if (which.kind === 'number' && parts.length === 0 && setsCount(pad, phrase, next)) return setCount(pad, which.count)
  if ((which.kind === 'number' && isShare(pad, phrase)) || which.kind === 'share') {
    pad.focus = takeShare(pad, which.count, which.kind === 'share')
    return applyToAll(pad, phrase, parts, pad.focus)
  }
  const meant = linesMeant(pad, phrase)
  if (meant) {
    pad.focus = meant.lines
    return applyToAll(pad, phrase, meant.rest, meant.lines)
  }
  if (pad.focus.length === 0) pad.focus = pad.lines.slice(-1)
  if (phrase.corrected && act !== 'add') takeBack(pad, phrase)
  const more = act === 'add' && joint !== 'with' && parts.some(({ word }) => word.senses.length > 0)
  applyToAll(pad, phrase, parts, pad.focus, undefined, more)
}

/** "A unicorn", where no menu word is said and nothing is put into anything. */
function isUnknownItem(pad: Pad, phrase: Phrase): boolean {
  if (phrase.joint === 'with' || phrase.parts.length === 0) return false
  if (phrase.parts.some(({ word, plain }) => word.senses.length > 0 || plain)) return false
  if (hasRequest(phrase)) return false
  const names = phrase.act === 'order' || (phrase.act === 'add' && phrase.which.kind !== 'unsaid')
  const { kind } = phrase.which
  return names && (pad.focus.length === 0 || kind === 'a' || kind === 'number' || kind === 'another' || phrase.begins)
}

function oneMore(pad: Pad, phrase: Phrase, count: number): void {
  const extra = phrase.parts.some((part) => part.measured || part.word.senses.some(({ kind }) => kind === 'option'))
  if (extra && phrase.oneAt === undefined && phrase.act !== 'order')
    return applyToAll(pad, phrase, phrase.parts, pad.focus, undefined, true)
  if (extra && phrase.oneAt === undefined && phrase.parts.every((part) => part.measured))
    return applyToAll(pad, phrase, phrase.parts, pad.focus, undefined, true)
  const like = pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1)
  pad.focus = like.map((line) => write(pad, likeness(line, count * (like.length > 1 ? line.quantity : 1)), line))
  pad.group = pad.focus
  applyToAll(pad, phrase, phrase.parts, pad.focus)
}

/** "Make it three"; but "one for me" is a share. */
function setsCount(pad: Pad, { act, begins, corrected }: Phrase, next: Phrase | undefined): boolean {
  if (next?.joint === 'with') return false
  return (
    ((act === 'make' || act === 'replace') && begins) ||
    corrected !== undefined ||
    (pad.mentioned.length === 0 && begins)
  )
}

function setCount(pad: Pad, count: number): void {
  const [line] = pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1)
  if (line) line.quantity = count
}

/** "One decaf" of two; but "one sugar" in one. */
function isShare(pad: Pad, phrase: Phrase): boolean {
  if (phrase.joint === 'with') return false
  const [first] = phrase.parts
  const counts = first && (first.measured || isCountable(pad, phrase))
  return !counts || pad.group.reduce((sum, line) => sum + line.quantity, 0) > 1
}

function isCountable(pad: Pad, phrase: Phrase): boolean {
  return phrase.parts.some(({ word }) =>
    word.senses.some(
      (sense) => sense.kind === 'option' && (pad.lexicon.index.options.get(sense.optionId)?.option.max ?? 1) > 1,
    ),
  )
}

/** "Vanilla, no, caramel": of a group that holds several, the last gives way. */
function takeBack(pad: Pad, phrase: Phrase): void {
  const last = pad.lastOption
  const sameGroup = phrase.parts.some(({ word }) =>
    word.senses.some(
      (sense) => sense.kind === 'option' && sense.groupId === last?.groupId && sense.optionId !== last.optionId,
    ),
  )
  if (last && sameGroup) for (const line of pad.focus) unchoose(line, last.optionId)
}
