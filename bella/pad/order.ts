import type { Phrase } from '../phrases/phrase.ts'
import { applyToAll } from './apply-to-all.ts'
import type { Head } from './head.ts'
import { linesMeant } from './meant-lines.ts'
import { padLine, strike, write, type Pad, type PadLine } from './pad.ts'
import { turnInto } from './turn-into.ts'

/** Takes a phrase with an item in it: a new line, a line that is there, or another item in place of one. */
export function order(pad: Pad, phrase: Phrase, head: Head): void {
  const negated = phrase.parts[head.at]?.negated ?? false
  const meant = refersBack(pad, phrase, head) ? linesMeant(pad, phrase) : undefined
  if (meant) {
    pad.focus = meant.lines
    pad.group = meant.lines
    if (negated) return strike(pad, meant.lines)
    return applyToAll(pad, phrase, meant.rest, meant.lines)
  }
  if (negated) return
  const [itemId] = head.itemIds
  if (itemId === undefined) return
  const quantity = countOf(phrase)
  if (head.itemIds.length > 1) {
    pad.generic = { itemIds: head.itemIds, quantity: quantity ?? 1 }
    return
  }
  const others = phrase.parts.filter((_, at) => at !== head.at)
  const replaced = replacedBy(pad, phrase, itemId)
  const lines = replaced.length > 0 ? replaced : [write(pad, padLine({ itemId, quantity: quantity ?? 1, options: [] }))]
  if (replaced.length > 0) renew(pad, replaced, itemId, quantity)
  pad.focus = lines.filter((line) => pad.lines.includes(line))
  pad.group = pad.focus
  const doses = phrase.parts[head.at]?.times
  applyToAll(pad, phrase, others, pad.focus, doses)
}

function countOf({ which }: Phrase): number | undefined {
  return which.kind === 'number' || which.kind === 'share' || which.kind === 'another'
    ? which.count
    : which.kind === 'the'
      ? which.count
      : undefined
}

/** "The latte" and "make latte …" mean one that is there; "a latte" and "latte" a new one. */
function refersBack(pad: Pad, phrase: Phrase, head: Head): boolean {
  const { which, act, begins, joint } = phrase
  if (!pad.lines.some(({ itemId }) => head.itemIds.includes(itemId))) return false
  if (which.kind === 'the' || which.kind === 'nth') return !isRepeated(pad, phrase)
  if (which.kind === 'other' || which.kind === 'them' || which.kind === 'both' || which.kind === 'share') return true
  if (phrase.parts[head.at]?.negated) return true
  if ((act === 'make' || act === 'replace') && begins && which.kind !== 'number' && which.kind !== 'a') return true
  return act === 'replace' && begins && joint !== 'to'
}

/** "The latte" in a list of things to have is one more, where nothing is said of it. */
function isRepeated(pad: Pad, phrase: Phrase): boolean {
  return phrase.act === 'add' && phrase.parts.length === 1
}

/** The lines that give way to a new item. */
function replacedBy(pad: Pad, phrase: Phrase, itemId: string): PadLine[] {
  const { act, joint, which, begins, corrected, instead, also } = phrase
  const target = pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1)
  if (target.length === 0 || also) return []
  if ((act === 'make' || act === 'replace') && (begins || joint === 'to' || joint === 'with' || joint === 'next'))
    return which.kind === 'another' ? [] : target
  if (instead) return target
  if (!corrected) return []
  const fresh = corrected === 'no' || (pad.mentioned.length > 0 && joint !== 'stop')
  const alike = target.some(
    (line) => line.itemId === itemId || categoryOf(pad, line.itemId) === categoryOf(pad, itemId),
  )
  return fresh || alike ? target : []
}

function renew(pad: Pad, lines: readonly PadLine[], itemId: string, quantity: number | undefined): void {
  const [first, ...rest] = lines
  for (const line of lines) turnInto(pad, line, itemId)
  if (quantity === undefined || !first) return
  first.quantity = quantity
  strike(pad, rest)
}

function categoryOf(pad: Pad, itemId: string): string | undefined {
  return pad.lexicon.index.items.get(itemId)?.categoryId
}
