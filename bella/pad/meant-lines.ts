import { defaultSizeId } from '../../domain/menu/menu-index.ts'
import type { Part, Phrase } from '../phrases/phrase.ts'
import { optionsMeant, sizeMeant } from './choose.ts'
import { headOf, type Head } from './head.ts'
import { itemOf, type Pad, type PadLine } from './pad.ts'
import { takeOther, takeShare } from './shares.ts'

/** The lines that a phrase means among those there are, and the parts that were not needed to say so. */
export type Meant = { lines: PadLine[]; rest: readonly Part[] }

/** What "the decaf one", "the second latte", "it" or "both" mean; undefined where a phrase means nothing that is there. */
export function linesMeant(pad: Pad, phrase: Phrase): Meant | undefined {
  const head = headOf(pad, phrase)
  const { which } = phrase
  if (which.kind === 'it') return found(pad.focus, phrase.parts)
  if (which.kind === 'both') return found(both(pad), phrase.parts)
  if (which.kind === 'them') return found(those(pad), phrase.parts)
  if (which.kind === 'everything') return found(pad.lines, phrase.parts)
  if (which.kind === 'other' && !head) return found(takeOther(pad), phrase.parts.slice(phrase.oneAt ?? 0))
  if (which.kind === 'nth') return nth(pad, phrase, which, head)
  if (head) return ofItem(pad, phrase, head)
  if (phrase.oneAt !== undefined || which.kind === 'the') return described(pad, phrase, pad.lines, phrase.oneAt ?? 0)
  return undefined
}

/** Two of a kind that were spoken of last, or else the last two. */
function both(pad: Pad): PadLine[] {
  if (unitsOf(pad.group) === 2) return pad.group
  return pad.mentioned.length > 1 ? pad.mentioned.slice(-2) : pad.lines.slice(-2)
}

/** All that this utterance or the one before spoke of; all there are where that is a single one. */
function those(pad: Pad): PadLine[] {
  if (pad.mentioned.length > 0) return pad.mentioned
  return unitsOf(pad.group) > 1 ? pad.group : pad.lines
}

function unitsOf(lines: readonly PadLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity, 0)
}

function nth(
  pad: Pad,
  phrase: Phrase,
  { at, few = 1 }: { at: number; few?: number },
  head: Head | undefined,
): Meant | undefined {
  const lines = head ? pad.lines.filter(({ itemId }) => head.itemIds.includes(itemId)) : pad.lines
  const [only] = lines
  const rest = phrase.parts.slice(phrase.oneAt ?? (head ? head.at + 1 : 0))
  if (lines.length === 1 && only && only.quantity > 1) {
    pad.group = [only]
    return found(takeShare(pad, 1, { strict: true, side: at === 0 ? 0 : 1 }), rest)
  }
  // "The third one", where two are written as one line: one that nothing was said of yet.
  const several = at >= lines.length ? lines.findLast(({ quantity }) => quantity > 1) : undefined
  if (several) {
    pad.group = [several]
    return found(takeShare(pad, 1, { strict: true }), rest)
  }
  return found(at < 0 ? lines.slice(-few) : lines.slice(at, at + few), rest)
}

function ofItem(pad: Pad, phrase: Phrase, head: Head): Meant | undefined {
  const lines = pad.lines.filter(({ itemId }) => head.itemIds.includes(itemId))
  if (lines.length === 0) return undefined
  return (
    described(pad, phrase, lines, head.at) ?? {
      lines: lines.slice(-1),
      rest: phrase.parts.filter((_, at) => at !== head.at),
    }
  )
}

/** The last of the lines that have all that is said before the noun; that is then used up. */
export function described(pad: Pad, phrase: Phrase, lines: readonly PadLine[], nounAt: number): Meant | undefined {
  const selecting = phrase.parts.slice(0, nounAt)
  const rest = phrase.parts.slice(phrase.oneAt ?? nounAt + 1)
  if (selecting.length === 0) return lines === pad.lines ? undefined : found(lines.slice(-1), rest)
  const fits = (line: PadLine) =>
    selecting.every(({ word, negated, plain }) => {
      if (plain && isCalled(pad, line, word.from)) return true
      if (plain && lines.some((other) => isCalled(pad, other, word.from))) return false
      if (plain) return line.options.length === 0
      const sizeId = sizeMeant(pad, line, word.senses)
      const has =
        sizeId !== undefined && sizeId === (line.sizeId ?? usualSize(pad, line))
          ? true
          : optionsMeant(pad, line, word.senses).some(({ option }) =>
              line.options.some(({ optionId }) => optionId === option.id),
            )
      return has !== negated
    })
  return found(lines.filter(fits).slice(-1), rest)
}

/** "The small one" is small, whether it was said or not. */
function usualSize(pad: Pad, line: PadLine): string | undefined {
  const item = itemOf(pad, line)
  return item && defaultSizeId(pad.lexicon.index, item)
}

/** "The plain one" is the Plain Naan, where there is one. */
function isCalled(pad: Pad, { itemId }: PadLine, at: number): boolean {
  return pad.lexicon.nameKeys.get(itemId)?.includes(pad.keys[at] ?? '') ?? false
}

function found(lines: readonly PadLine[], rest: readonly Part[]): Meant | undefined {
  return lines.length > 0 ? { lines: [...lines], rest } : undefined
}
