import type { Phrase } from '../phrases/phrase.ts'
import { isOption } from './apply-parts.ts'
import { countHalf } from './count-half.ts'
import { headOf, type Head } from './head.ts'
import { narrow } from './narrow.ts'
import { linesMeant } from './meant-lines.ts'
import { modify } from './modify.ts'
import { isOddNumber } from './odd-number.ts'
import { order } from './order.ts'
import type { Pad } from './pad.ts'
import { remove } from './remove.ts'
import { replaceOption } from './replace-option.ts'
import { takeShare } from './shares.ts'
import { keep } from './undo-lack.ts'
import { inquire } from './inquire.ts'

/** Writes down what the phrases say, one after the other. */
export function takePhrases(pad: Pad, phrases: readonly Phrase[]): void {
  for (let at = 0; at < phrases.length; at++) {
    const [said, next] = [phrases[at], phrases[at + 1]]
    if (!said) continue
    if (said.act !== 'ask' && isOddNumber(pad, said)) continue
    const phrase = countHalf(pad, said)
    if (phrase.state && !isThere(pad, phrase)) {
      const end = phrases.findIndex((other, later) => later > at && (other.begins || other.joint === 'stop'))
      const clause = phrases.slice(at, end < 0 ? phrases.length : end)
      if (phrase.state === 'asked') inquire(pad, clause, 'ask have')
      at += clause.length - 1
      continue
    }
    if (phrase.act === 'ask') {
      if (phrase.question !== phrases[at - 1]?.question)
        inquire(
          pad,
          phrases.filter(({ question }) => question === phrase.question),
        )
    } else if (next && (isPlace(next) || isObject(phrase, next))) {
      if (!goTo(pad, next)) take(pad, next, undefined)
      take(pad, phrase, undefined)
      at++
    } else if (take(pad, phrase, next) === 'with next') at++
  }
}

function isThere(pad: Pad, phrase: Phrase): boolean {
  const head = headOf(pad, phrase)
  return !head || pad.lines.some(({ itemId }) => head.itemIds.includes(itemId))
}

/** "To the latte", "in both". */
function isPlace({ joint, parts, which }: Phrase): boolean {
  return joint === 'at' && (parts.length > 0 || which.kind !== 'unsaid')
}

/** "Toast them both": what the verb does to them was said before. */
function isObject({ which, joint, parts }: Phrase, next: Phrase): boolean {
  const all = ['them', 'both', 'everything'].includes(next.which.kind)
  return (
    next.joint === 'next' &&
    !next.begins &&
    next.parts.length === 0 &&
    joint !== 'with' &&
    all &&
    which.kind === 'unsaid' &&
    parts.every(isOption)
  )
}

/** "Hold the whip, iced mocha": what goes on after something was taken off and is not in the order, is ordered. */
function isListedOn(pad: Pad, { begins, joint, which }: Phrase, head: Head | undefined): boolean {
  if (!head || begins || joint === 'start' || which.kind === 'the') return false
  return !pad.lines.some(({ itemId }) => head.itemIds.includes(itemId))
}

/** Turns to the line that things are put on or taken from. */
function goTo(pad: Pad, phrase: Phrase): boolean {
  if (phrase.which.kind === 'number' || phrase.which.kind === 'share') {
    const ids = headOf(pad, phrase)?.itemIds
    const named = ids ? pad.lines.filter(({ itemId }) => ids.includes(itemId)) : []
    if (named.length > 0) pad.group = named
    pad.focus = takeShare(pad, phrase.which.count, { strict: true })
    return pad.focus.length > 0
  }
  const meant = linesMeant(pad, phrase)
  if (meant) pad.focus = meant.lines
  return meant !== undefined
}

function take(pad: Pad, phrase: Phrase, next: Phrase | undefined): 'with next' | undefined {
  const narrowed = pad.generic && phrase.joint !== 'with' ? narrow(pad, phrase, pad.generic.itemIds) : undefined
  const head = narrowed ?? headOf(pad, phrase)
  const goesOn = phrase.joint === 'with' || (phrase.which.kind === 'unsaid' && phrase.joint !== 'stop')
  if (pad.unknown && !head && goesOn && !phrase.begins) return undefined
  pad.unknown = false
  if (phrase.act === 'keep') return void keep(pad, phrase)
  // "Hold the foam, light on the milk": less of it is not none.
  const takesOff = phrase.act === 'remove' && !(phrase.parts.length > 0 && phrase.parts.every((part) => part.amount))
  if (takesOff && phrase.joint !== 'with' && !isListedOn(pad, phrase, head)) return void remove(pad, phrase, head)
  if (phrase.joint === 'instead of') return void remove(pad, phrase, head, true)
  if (phrase.act === 'replace' && !head && phrase.oneAt === undefined && replaceOption(pad, phrase, next))
    return 'with next'
  if (head) order(pad, phrase, head)
  else modify(pad, phrase, next)
  return undefined
}
