import { LIMITS } from '../../domain/order/limits.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import { lettersApart } from '../text/letters-apart.ts'
import { isStrange } from '../words/word.ts'
import type { Pad } from './pad.ts'

const SUGGESTIONS_MAX = 3

/** "A unicorn", "a large unicorn": the noun is a word that nobody knows, and nothing is put into anything. */
export function isUnknownItem(pad: Pad, { joint, parts, act, which, begins, oneAt }: Phrase): boolean {
  if (joint === 'with' || oneAt !== undefined || (pad.generic && joint !== 'stop')) return false
  const noun = parts.at(-1)
  if (!noun || !isStrange(noun.word) || noun.to > noun.word.to) return false
  if (parts.some((part) => part.negated || part.amount || part.measured || part.plain)) return false
  const isOne = which.kind === 'a' || which.kind === 'number' || which.kind === 'another'
  if (parts.some(({ word }) => word.senses.length > 0)) return isOne && act === 'order'
  const names = act === 'order' || (act === 'add' && which.kind !== 'unsaid')
  return names && (pad.focus.length === 0 || isOne || begins)
}

/** Notes that something was asked for that the menu has not, with the items whose names come nearest. */
export function unknownItem(pad: Pad, phrase: Phrase): void {
  const strange = phrase.parts.filter(({ word }) => word.senses.length === 0)
  pad.unknown = true
  const [first, last] = [strange[0], strange.at(-1)]
  if (first && last)
    pad.replies.push({ kind: 'unknown item', said: pad.said(first.from, last.to), nearest: nearestItems(pad, strange) })
  const { which } = phrase
  if (first && last && which.kind === 'number' && which.count > LIMITS.quantityMax)
    pad.replies.push({
      kind: 'limit',
      of: 'quantity',
      asked: which.count,
      max: LIMITS.quantityMax,
      said: pad.said(first.from, last.to),
    })
}

/** The items with a word in their name that is a misspelling away, or that begins with what was said. */
function nearestItems(pad: Pad, parts: readonly Part[]): string[] {
  const said = parts.flatMap(({ word }) => pad.keys.slice(word.from, word.to)).filter((key) => key.length > 3)
  const apart = new Map<string, number>()
  // Many names share their words: each word is compared once.
  const apartOf = (key: string) => {
    const known = apart.get(key) ?? Math.min(...said.map((one) => keysApart(one, key)), Infinity)
    apart.set(key, known)
    return known
  }
  return [...pad.lexicon.nameKeys]
    .map(([id, keys]) => ({ id, apart: Math.min(...keys.map(apartOf)) }))
    .filter((item) => item.apart < Infinity)
    .sort((one, other) => one.apart - other.apart)
    .slice(0, SUGGESTIONS_MAX)
    .map(({ id }) => id)
}

function keysApart(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  if (length > 3 && (one.startsWith(other) || other.startsWith(one))) return 0
  const max = length < 6 ? 1 : 2
  const apart = lettersApart(one, other, max)
  return apart > max ? Infinity : apart
}
