import type { Part, Phrase } from '../phrases/phrase.ts'
import { applyToAll } from './apply-to-all.ts'
import { does } from '../words/word.ts'
import { canBe, saysKind } from './able.ts'
import type { Head } from './head.ts'
import { linesReplaced, replaceLines } from './lines-replaced.ts'
import { linesMeant } from './meant-lines.ts'
import { nameWhole } from './name-whole.ts'
import { padLine, strike, write, type Pad, type PadLine } from './pad.ts'
import { takeShare } from './shares.ts'
import { withoutLead } from './without-lead.ts'

/** Takes a phrase with an item in it: a line that is there, a new line, or another item in place of one. */
export function order(pad: Pad, phrase: Phrase, said: Head): void {
  const head = onlyAble(pad, phrase, said)
  pad.listing = false
  if (refersBack(pad, phrase, head) && changeLines(pad, phrase, head)) return
  const within = phrase.into ? pad.focus.filter(({ itemId }) => head.itemIds.includes(itemId)) : []
  if (within.length > 0) return applyToAll(pad, within, withoutHead(phrase, head))
  const [named] = head.itemIds
  if (named === undefined || phrase.parts[head.at]?.negated) return
  const quantity = countOf(phrase)
  if (head.itemIds.length > 1) {
    const parts = phrase.parts.filter(
      ({ word }) => !word.senses.some(({ kind }) => kind === 'part' || kind === 'category'),
    )
    pad.generic = { itemIds: head.itemIds, quantity: quantity ?? 1, parts }
    return
  }
  const { itemId, rest } = nameWhole(pad, phrase, head, named)
  const [other] = pad.focus
  if (phrase.either && other && pad.mentioned.includes(other)) return askEither(pad, other, itemId)
  const shared = isShareOf(pad, phrase, head, itemId) ? takeShare(pad, quantity ?? 1, { strict: true }) : []
  const replaced = shared.length > 0 ? shared : linesReplaced(pad, phrase, itemId)
  if (replaced.length > 0) replaceLines(pad, replaced, itemId, shared.length > 0 ? undefined : quantity)
  const lines = replaced.length > 0 ? replaced : [write(pad, padLine({ itemId, quantity: quantity ?? 1, options: [] }))]
  pad.focus = lines.filter((line) => pad.lines.includes(line))
  pad.group = pad.focus
  applyToAll(pad, pad.focus, withoutLead(rest), { swap: replaced.length > 0 && phrase.corrected !== undefined })
}

/** "Make one of them a mocha"; "three naans, two garlic": by a word of a name, so many of them become what is called so. */
function isShareOf(pad: Pad, { act, which, parts, joint }: Phrase, head: Head, itemId: string): boolean {
  if (act === 'make' && which.kind === 'share') return true
  const named = parts[head.at]
  const isPart = named?.word.senses.every(({ kind }) => kind === 'part') ?? false
  if (which.kind !== 'number' || !isPart || (act !== 'make' && joint !== 'comma' && joint !== 'and')) return false
  if (act !== 'make' && pad.mentioned.length === 0) return false
  const total = pad.group.reduce((sum, line) => sum + (line.assigned ? 0 : line.quantity), 0)
  const categoryOf = (id: string) => pad.lexicon.index.items.get(id)?.categoryId
  const isKin = (id: string) => isAkin(pad, id, itemId) || (act === 'make' && categoryOf(id) === categoryOf(itemId))
  return total > which.count && pad.group.every((line) => line.itemId !== itemId && isKin(line.itemId))
}

/** Two of a kind: their names have a word in common. */
function isAkin({ lexicon }: Pad, one: string, other: string): boolean {
  const keys = lexicon.itemKeys.get(one)
  return lexicon.nameKeys.get(other)?.some((key) => keys?.has(key)) ?? false
}

/** "A tuna bowl": of several bowls the only one that can have tuna. */
function onlyAble(pad: Pad, { parts }: Phrase, head: Head): Head {
  const kinds = parts.filter((part) => saysKind(part) && !part.negated)
  if (head.itemIds.length < 2 || kinds.length === 0) return head
  const able = head.itemIds.filter((itemId) => {
    const line = padLine({ itemId, quantity: 1, options: [] })
    return kinds.every((part) => canBe(pad, line, part))
  })
  return able.length === 1 ? { ...head, itemIds: able } : head
}

/** "The latte with oat", "one of the lattes decaf": true where there is such a line. */
function changeLines(pad: Pad, phrase: Phrase, head: Head): boolean {
  const meant = linesMeant(pad, phrase)
  if (!meant) return false
  pad.focus = meant.lines
  pad.group = meant.lines
  if (phrase.parts[head.at]?.negated) strike(pad, meant.lines)
  else {
    if (phrase.which.kind === 'share' || isFewer(phrase, meant.lines))
      pad.focus = takeShare(pad, countOf(phrase) ?? 1, { strict: true })
    applyToAll(pad, pad.focus, meant.rest)
  }
  return true
}

/** "Replace one latte with a mocha", where there are two. */
function isFewer({ act, which }: Phrase, lines: readonly PadLine[]): boolean {
  const count = which.kind === 'a' ? 1 : which.kind === 'number' ? which.count : Infinity
  return act === 'replace' && lines.some(({ quantity }) => quantity > count)
}

/** "In a waffle cone", said of a cone. */
function withoutHead({ parts }: Phrase, head: Head): Part[] {
  return parts.filter((_, at) => at !== head.at)
}

/** "A latte or a mocha": neither, before it is said which. */
function askEither(pad: Pad, other: PadLine, itemId: string): void {
  strike(pad, [other])
  pad.generic = { itemIds: [other.itemId, itemId], quantity: other.quantity, parts: [] }
}

function countOf({ which }: Phrase): number | undefined {
  return 'count' in which ? which.count : undefined
}

/** "The latte" and "make latte …" mean one that is there; "a latte" and "latte" a new one. */
function refersBack(pad: Pad, { which, act, begins, joint, parts }: Phrase, head: Head): boolean {
  if (!pad.lines.some(({ itemId }) => head.itemIds.includes(itemId))) return false
  // In a list of things to add it is one more, where nothing is said of it.
  if (which.kind === 'the') return !(act === 'add' && parts.length === 1)
  if (['nth', 'other', 'them', 'both', 'share'].includes(which.kind) || parts[head.at]?.negated) return true
  // "Bigger chips" are the chips that there are.
  if (which.kind === 'unsaid' && parts.some(({ word }) => does(word, 'bigger', 'smaller'))) return true
  const changes = (act === 'make' && which.kind === 'unsaid') || (act === 'replace' && joint !== 'to')
  return changes && begins
}
