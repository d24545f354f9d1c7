import type { Part, Phrase } from '../phrases/phrase.ts'
import { isOption } from './apply-parts.ts'
import { ableOf } from './able.ts'
import { applyToAll } from './apply-to-all.ts'
import { order } from './order.ts'
import { guessItem } from './guess-item.ts'
import { linesMeant } from './meant-lines.ts'
import { another, oneLike } from './one-more.ts'
import type { Pad } from './pad.ts'
import { setCount, setsCount } from './set-count.ts'
import { isShare, takeShare } from './shares.ts'
import { swapSome } from './swap-some.ts'
import { keep } from './undo-lack.ts'
import { withoutLead } from './without-lead.ts'
import { isUnknownItem, unknownItem } from './unknown-item.ts'

/** Takes a phrase without an item: what it says is of lines that are there, or of one more like them. */
export function modify(pad: Pad, phrase: Phrase, next: Phrase | undefined): void {
  const asked = topicMeant(pad, phrase)
  if (asked !== undefined) return order(pad, phrase, { at: -1, itemIds: [asked] })
  if (phrase.act === 'add' && phrase.which.kind === 'the' && keep(pad, phrase)) return
  if (isUnknownItem(pad, phrase)) return unknownItem(pad, phrase)
  if (pad.lines.length === 0) return guessItem(pad, phrase)
  const { which, parts } = phrase
  if (swapSome(pad, phrase)) return
  if (which.kind === 'another') return another(pad, phrase, which.count)
  if (oneLike(pad, phrase)) return applyToAll(pad, pad.focus, parts)
  if (which.kind === 'number' && setsCount(pad, phrase, next)) return setCount(pad, which.count, phrase)
  if ((which.kind === 'number' && isShare(pad, phrase)) || which.kind === 'share') {
    // "One for me" takes of what there is; "one with oat" may be one more.
    const bare = parts.length === 0 && next?.joint !== 'with' && !phrase.dangling
    const able = which.kind === 'share' ? ableOf(pad, pad.group, phrase) : pad.group
    if (able.length < pad.group.length || !able.every((line) => pad.group.includes(line))) pad.group = [...able]
    pad.focus = takeShare(pad, which.count, { strict: bare || which.kind === 'share', joint: phrase.joint })
    return put(pad, phrase, withoutLead(parts), undefined)
  }
  const meant = linesMeant(pad, phrase)
  if (meant) pad.focus = meant.lines
  else if (pad.focus.length === 0) pad.focus = pad.lines.slice(-1)
  if (isOpenTo(phrase, which.kind)) pad.focus = [...ableOf(pad, pad.focus, phrase)]
  if (phrase.corrected && phrase.act !== 'add') takeBack(pad, phrase)
  put(pad, phrase, meant ? meant.rest : parts, which.kind === 'number' ? which.count : undefined)
}

/** Whether it does not say of which thing it is. */
function isOpenTo({ oneAt }: Phrase, kind: Phrase['which']['kind']): boolean {
  return oneAt === undefined && ['unsaid', 'a', 'number', 'it', 'them', 'both', 'everything'].includes(kind)
}

/** "What's in a mocha? I'll have one": the item that was asked about. */
function topicMeant(pad: Pad, { act, begins, joint, which, parts, oneAt }: Phrase): string | undefined {
  const starts = begins || joint === 'start' || joint === 'stop'
  if (act !== 'order' || !starts || parts.some(({ word }) => word.senses.length === 0)) return undefined
  const means = which.kind === 'it' || which.kind === 'number' || which.kind === 'share' || oneAt !== undefined
  return means ? pad.topic : undefined
}

function put(pad: Pad, phrase: Phrase, parts: readonly Part[], count: number | undefined): void {
  const goesOn = pad.listing && (phrase.joint === 'and' || phrase.joint === 'comma')
  pad.listing = phrase.joint === 'with' || goesOn
  const more = phrase.act === 'add' && phrase.joint !== 'with' && phrase.joint !== 'at'
  const within = phrase.joint === 'with' || phrase.act === 'add'
  const changes = !within && (phrase.act === 'make' || phrase.act === 'replace' || phrase.corrected !== undefined)
  const isCopy = phrase.joint === 'with' && pad.focus.every(({ copied }) => copied)
  const swap = !phrase.also && (changes || isCopy)
  applyToAll(pad, pad.focus, parts, { count, more, within, swap })
  for (const line of pad.focus) line.copied = false
  // "One with caffeine and one without": what it is without was said before.
  if (phrase.dangling && pad.lastPart) {
    const lacking = [{ ...pad.lastPart, negated: true }]
    for (const line of pad.focus) applyToAll({ ...pad, said: () => '' }, [line], lacking)
  }
}

/** "Vanilla, no, caramel": of a group that holds several, the last gives way. */
function takeBack(pad: Pad, { parts }: Phrase): void {
  const last = pad.lastOption
  const ids = parts.filter(isOption).flatMap(({ word }) => word.senses.filter((sense) => sense.kind === 'option'))
  if (!last || !ids.some(({ groupId, optionId }) => groupId === last.groupId && optionId !== last.optionId)) return
  for (const line of pad.focus) line.options = line.options.filter(({ optionId }) => optionId !== last.optionId)
}
