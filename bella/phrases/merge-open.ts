import type { Part, Phrase } from './phrase.ts'

/** Whether what is said of a thing can be said of what a noun names: there are no short stacks of omelettes. */
export type IsOf = (said: Part, noun: Part) => boolean

/**
 * "A large, iced, caramel latte" and "a decaf with oat milk and vanilla macchiato" are each one thing: a phrase that began
 * with an article and has not come to its noun takes in what follows up to the noun.
 */
export function mergeOpen(phrases: readonly Phrase[], isOf: IsOf = () => true): Phrase[] {
  const merged: Phrase[] = []
  for (let at = 0; at < phrases.length; at++) {
    const phrase = phrases[at]
    if (!phrase) continue
    const noun = isOpen(phrase, merged) ? nounAfter(phrases, at) : -1
    const shared = noun < 0 && isOpen(phrase, merged) ? nounShared(phrases, at, merged, isOf) : undefined
    if (shared) merged.push({ ...phrase, parts: [...phrase.parts, shared] })
    else if (noun < 0) merged.push(markEither(phrase))
    else {
      merged.push(mergedOf(phrases.slice(at, noun + 1), phrase))
      at = noun
    }
  }
  return merged
}

/** "Two scoops of vanilla in a cup" is one cup: what was measured counts the vanilla. */
function mergedOf(phrases: readonly Phrase[], first: Phrase): Phrase {
  const parts = phrases.map(markEither).flatMap((phrase) => {
    const [head, ...rest] = phrase.parts
    const { which } = phrase
    return head && which.kind === 'number' && which.count > 1 && isMeasured(phrase)
      ? [{ ...head, times: head.times ?? which.count }, ...rest]
      : phrase.parts
  })
  const which = isMeasured(first) ? (phrases.at(-1)?.which ?? first.which) : first.which
  return { ...first, which, parts }
}

/** "Oat or almond": the option before it may be meant as well. */
function markEither(phrase: Phrase): Phrase {
  const [head, ...rest] = phrase.parts
  return phrase.either && head ? { ...phrase, parts: [{ ...head, either: true }, ...rest] } : phrase
}

function isMeasured({ parts }: Phrase): boolean {
  return parts.length > 0 && parts.every(({ measured }) => measured)
}

function isOpen({ act, which, parts, joint, oneAt, begins }: Phrase, before: readonly Phrase[]): boolean {
  if (act !== 'order' || joint === 'with' || oneAt !== undefined || parts.length === 0 || parts.some(namesItem))
    return false
  const opens =
    which.kind === 'a' ||
    which.kind === 'another' ||
    which.kind === 'the' ||
    which.kind === 'odd' ||
    (which.kind === 'unsaid' && (begins || joint === 'start' || joint === 'stop'))
  return opens || (which.kind === 'number' && !before.some(({ parts: some }) => some.some(namesItem)))
}

/** Where the noun is that the phrase at `at` wants; -1 where another phrase begins first. */
function nounAfter(phrases: readonly Phrase[], at: number): number {
  for (let next = at + 1; next < phrases.length; next++) {
    const phrase = phrases[next]
    if (!phrase || phrase.begins || phrase.corrected || phrase.oneAt !== undefined) return -1
    if (phrase.which.kind !== 'unsaid' && !phrase.into && !isMeasured(phrase)) return -1
    if (phrase.joint !== 'comma' && phrase.joint !== 'and' && phrase.joint !== 'with') return -1
    if (phrase.parts.some(namesItem)) return next
  }
  return -1
}

/** "A small and a large latte" are two lattes: the noun that the next of such phrases comes to. */
function nounShared(phrases: readonly Phrase[], at: number, before: readonly Phrase[], isOf: IsOf): Part | undefined {
  // After an item, "and an extra shot" is put into it.
  if (before.some(({ parts }) => parts.some(namesItem)) && !phrases[at]?.parts.every(saysSize)) return undefined
  for (let next = at; next < phrases.length; next++) {
    const phrase = phrases[next]
    if (!phrase || (phrase.which.kind !== 'a' && phrase.which.kind !== 'number')) return undefined
    if (next > at && (phrase.begins || phrase.corrected || !['and', 'comma', 'next'].includes(phrase.joint)))
      return undefined
    const noun = phrase.parts.find(mayNameItem)
    if (noun) return next > at && phrases[at]?.parts.every((part) => isOf(part, noun)) ? noun : undefined
    if (phrase.parts.length === 0 || !phrase.parts.every(saysKind)) return undefined
  }
  return undefined
}

function saysSize({ word }: Part): boolean {
  return word.senses.some(({ kind }) => kind === 'size')
}

function saysKind({ word, plain, measured }: Part): boolean {
  return plain || (!measured && word.senses.some(({ kind }) => kind === 'size' || kind === 'option'))
}

function mayNameItem({ word }: Part): boolean {
  return word.senses.some(({ kind }) => kind === 'item')
}

/** A group may be called like an item, as Tea is; an option that is called so leaves it open. */
function namesItem({ word: { senses } }: Part): boolean {
  const isItem = senses.some(({ kind }) => kind === 'item')
  return (
    senses.length > 0 &&
    senses.every(
      ({ kind }) => kind === 'item' || kind === 'part' || kind === 'category' || (isItem && kind === 'group'),
    )
  )
}
