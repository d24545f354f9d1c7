import { phrasesOf } from '../lexicon/stated.ts'
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
}

function nearestItems(pad: Pad, parts: readonly Part[]): string[] {
  const said = parts.flatMap(({ word }) => pad.keys.slice(word.from, word.to))
  return pad.lexicon.index.menu.items
    .map((item) => ({
      id: item.id,
      apart: Math.min(...phrasesOf({ name: item.name }).map((keys) => keysApart(said, keys))),
    }))
    .filter(({ apart }) => apart < 1)
    .sort((one, other) => one.apart - other.apart)
    .slice(0, SUGGESTIONS_MAX)
    .map(({ id }) => id)
}

/** 0 for the same words, 1 and more for words that have nothing in common. */
function keysApart(said: readonly string[], name: readonly string[]): number {
  const nearest = said.flatMap((one) =>
    name.map(
      (other) =>
        share(lettersApart(one, other, 4), Math.max(one.length, other.length)) + (one[0] === other[0] ? 0 : 0.2),
    ),
  )
  return Math.min(1, ...nearest.map((apart) => apart * 2))
}

function share(apart: number, length: number): number {
  return apart > 4 ? 1 : apart / length
}
