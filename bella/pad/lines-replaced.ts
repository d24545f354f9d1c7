import type { Phrase } from '../phrases/phrase.ts'
import { strike, type Pad, type PadLine } from './pad.ts'
import { turnInto } from './turn-into.ts'

/** The lines that a newly named item changes, instead of being one more: none for most orders. */
export function linesReplaced(pad: Pad, phrase: Phrase, itemId: string): PadLine[] {
  if (phrase.also) return []
  const counted = lineCounted(pad, phrase, itemId)
  return counted ? [counted] : linesGivenUp(pad, phrase, itemId)
}

/** Makes the lines that item; so many in all, where a number was said. */
export function replaceLines(pad: Pad, lines: readonly PadLine[], itemId: string, quantity: number | undefined): void {
  const [first, ...rest] = lines
  for (const line of lines) turnInto(pad, line, itemId)
  if (quantity === undefined || !first) return
  first.quantity = quantity
  strike(pad, rest)
}

/** "Make it three croissants", where there are two: so many in all. */
function lineCounted(pad: Pad, phrase: Phrase, itemId: string): PadLine | undefined {
  const { joint, corrected, which } = phrase
  const changes = corrected !== undefined || (isChange(phrase) && phrase.begins && joint !== 'to')
  if (!changes || which.kind !== 'number') return undefined
  return pad.lines.findLast((line) => line.itemId === itemId)
}

/** "Make that a mocha", "a mocha instead", "no, a mocha". "Actually" alone gives up only what is of the same kind. */
function linesGivenUp(pad: Pad, phrase: Phrase, itemId: string): PadLine[] {
  const { joint, which, begins, corrected, instead } = phrase
  const named = isChange(phrase) && begins ? lineNamed(pad, phrase) : undefined
  if (named) return [named]
  const target = pad.focus.length > 0 ? pad.focus : pad.lines.slice(-1)
  if (isChange(phrase) && (begins || joint === 'to' || joint === 'with' || joint === 'next'))
    return which.kind === 'another' ? [] : target
  // "A large onion rings instead", where there are onion rings, means those.
  const same = pad.lines.findLast((line) => line.itemId === itemId)
  if (instead) return same ? [same] : target
  if (!corrected) return []
  if (corrected === 'no' || (pad.mentioned.length > 0 && joint !== 'stop')) return target
  return target.some((line) => isAlike(pad, line.itemId, itemId)) ? target : []
}

/** "Make the latte iced", where that is the name of another item: the latte, wherever it is in the order. */
function lineNamed(pad: Pad, { which, parts }: Phrase): PadLine | undefined {
  if (which.kind !== 'the') return undefined
  const said = new Set(parts.flatMap(({ word }) => pad.keys.slice(word.from, word.to)))
  return pad.lines.findLast(({ itemId }) => pad.lexicon.nameKeys.get(itemId)?.every((key) => said.has(key)))
}

/** Of one category, or served in the same sizes: a tea may stand for a latte, a croissant may not. */
function isAlike({ lexicon }: Pad, oneId: string, otherId: string): boolean {
  const [one, other] = [lexicon.index.items.get(oneId), lexicon.index.items.get(otherId)]
  if (!one || !other) return false
  return one.categoryId === other.categoryId || (one.sizeScaleId !== undefined && one.sizeScaleId === other.sizeScaleId)
}

function isChange({ act }: Phrase): boolean {
  return act === 'make' || act === 'replace'
}
