import { meaningsOf } from '../lexicon/trie.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import { applyToAll } from './apply-phrase.ts'
import type { Head } from './head.ts'
import { linesMeant } from './meant-lines.ts'
import { takeShare } from './shares.ts'
import { withoutLead } from './without-lead.ts'
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
    if (phrase.which.kind === 'share') pad.focus = takeShare(pad, phrase.which.count, { strict: true })
    return applyToAll(pad, pad.focus, meant.rest)
  }
  if (negated) return
  const [named] = head.itemIds
  if (named === undefined) return
  const { itemId, parts } = namedWith(pad, phrase, head, named)
  const quantity = countOf(phrase)
  pad.listing = false
  if (head.itemIds.length > 1) {
    pad.generic = {
      itemIds: head.itemIds,
      quantity: quantity ?? 1,
      parts: phrase.parts.filter(
        (part) => !part.word.senses.some(({ kind }) => kind === 'part' || kind === 'category'),
      ),
    }
    return
  }
  const others = withoutLead(parts)
  const counted = counts(pad, phrase, itemId)
  const replaced = counted ? [counted] : replacedBy(pad, phrase, itemId)
  const lines = replaced.length > 0 ? replaced : [write(pad, padLine({ itemId, quantity: quantity ?? 1, options: [] }))]
  if (replaced.length > 0) renew(pad, replaced, itemId, quantity)
  pad.focus = lines.filter((line) => pad.lines.includes(line))
  pad.group = pad.focus
  applyToAll(pad, pad.focus, [...dosesOf(phrase.parts[head.at]), ...others])
}

/** "An iced vanilla latte" is the Iced latte, where the menu has one: a word before the noun may be part of the name. */
function namedWith(pad: Pad, phrase: Phrase, head: Head, named: string): { itemId: string; parts: Part[] } {
  const parts = phrase.parts.filter((_, at) => at !== head.at)
  const noun = phrase.parts[head.at]
  if (!noun) return { itemId: named, parts }
  const keysOf = ({ word }: Part) => pad.keys.slice(word.from, word.to)
  for (const part of phrase.parts.slice(0, head.at)) {
    if (part.negated || part.amount || part.measured) continue
    const whole = meaningsOf(pad.lexicon.senses, [...keysOf(part), ...keysOf(noun)]).find(({ kind }) => kind === 'item')
    if (whole?.kind === 'item') return { itemId: whole.itemId, parts: parts.filter((other) => other !== part) }
  }
  return { itemId: named, parts }
}

/** "A double latte": the word goes on the latte like an option. */
function dosesOf(head: Part | undefined): Part[] {
  if (head?.times === undefined) return []
  const word = {
    from: head.from,
    to: head.from + 1,
    senses: [],
    roles: new Set(['multiple' as const]),
    value: head.times,
  }
  return [{ ...head, word, to: word.to }]
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

/** "Make it three croissants", where there are two: so many in all. */
function counts(pad: Pad, { act, joint, begins, corrected, also, which }: Phrase, itemId: string): PadLine | undefined {
  const changes = corrected !== undefined || ((act === 'make' || act === 'replace') && begins && joint !== 'to')
  if (!changes || also || which.kind !== 'number') return undefined
  return pad.lines.findLast((line) => line.itemId === itemId)
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
