import type { Phrase } from './phrase.ts'

/**
 * "Hold the whip, iced mocha" and "with oat milk, a latte": what is said before the first thing is named is of that
 * thing, and comes after it.
 */
export function putBehind(phrases: readonly Phrase[]): readonly Phrase[] {
  const first = phrases.findIndex(({ parts }) => parts.some(namesItem))
  const ahead = phrases.slice(0, Math.max(first, 0))
  const named = phrases[first]
  const isAhead = ahead.length > 0 && ahead.every(saysHow) && named && isListed(named)
  if (!isAhead) return phrases
  const how = ahead.map((phrase): Phrase => ({ ...phrase, joint: phrase.act === 'remove' ? 'comma' : 'with' }))
  return [{ ...named, act: 'order' }, ...how, ...phrases.slice(first + 1)]
}

function saysHow({ act, parts, which, joint, corrected }: Phrase): boolean {
  const isOpen = which.kind === 'unsaid' || which.kind === 'the'
  return (
    parts.length > 0 &&
    isOpen &&
    !corrected &&
    (act === 'remove' || act === 'add' || (act === 'order' && joint === 'with'))
  )
}

function isListed({ which, joint, act }: Phrase): boolean {
  return (joint === 'comma' || joint === 'and') && which.kind !== 'the' && act !== 'ask' && act !== 'tell'
}

function namesItem({ word }: Phrase['parts'][number]): boolean {
  return word.senses.some(({ kind }) => kind === 'item')
}
