import type { Item } from '../../domain/menu/menu.ts'
import type { Amount, CartLine } from '../../domain/order/cart.ts'
import type { Lexicon } from '../lexicon/compile-lexicon.ts'
import type { Token } from '../text/tokenize.ts'
import type { Part } from '../phrases/phrase.ts'
import type { Reply } from '../reply.ts'
import type { BellaState } from '../state.ts'

/** A line while it is written down. `origin`: its position in the cart before the utterance. */
export type PadLine = {
  itemId: string
  quantity: number
  sizeId: string | undefined
  options: { optionId: string; quantity?: number; amount?: Amount }[]
  notes: string[]
  origin: number | undefined
  /** A share of several that has had its say: "one of them decaf". */
  assigned: boolean
  /** It is like another, and what it is said to be with stands for what that one is with. */
  copied?: boolean
}

/** What is written down while one utterance is heard. */
export type Pad = {
  lexicon: Lexicon
  /** What was said from one token up to but without another. */
  said: (from: number, to: number) => string
  keys: readonly string[]
  lines: PadLine[]
  /** The lines that the next words are about. */
  focus: PadLine[]
  /** The lines that "one of them" is a share of. */
  group: PadLine[]
  /** All that the last order spoke of, in one utterance. */
  round: PadLine[]
  /** In the order in which this utterance spoke of them. */
  mentioned: PadLine[]
  replies: Reply[]
  /** The option that was chosen last, for "no, caramel". */
  lastOption: { optionId: string; groupId: string } | undefined
  /** A category that was named in place of items, as in "two coffees". */
  generic: { itemIds: readonly string[]; quantity: number; parts: Part[] } | undefined
  /** The part that was put on last, for "and one without". */
  lastPart: Part | undefined
  /** The last words put options into something, as in "with two ranch": what follows goes on so. */
  listing: boolean
  /** Something unknown was asked for: what is put into it is no part of the order. */
  unknown: boolean
  /** The item that was asked about last. */
  topic: string | undefined
  /** Choices that only the customer can make. */
  asks: { line: PadLine; groupId: string; choices?: readonly string[] }[]
}

export function openPad(lexicon: Lexicon, state: BellaState, plain: string, tokens: readonly Token[]): Pad {
  const lines = state.lines.map((line, at) => padLine(line, at))
  const linesAt = (positions: readonly number[]) => positions.flatMap((at) => lines[at] ?? [])
  return {
    lexicon,
    said: (from, to) => plain.slice(tokens[from]?.from, tokens[to - 1]?.to).replace(/\s+/g, ' '),
    keys: tokens.map(({ key }) => key),
    lines,
    focus: linesAt(state.focus),
    group: linesAt(state.group),
    round: roundOf(state).flatMap((at) => lines[at] ?? []),
    mentioned: [],
    replies: [],
    lastOption: undefined,
    generic: undefined,
    lastPart: undefined,
    listing: false,
    unknown: false,
    topic: state.topic,
    asks: [],
  }
}

/** Where the cart was changed by other means since, what was ordered as one is no longer known. */
function roundOf({ round = [], group }: BellaState): readonly number[] {
  return group.every((at) => round.includes(at)) ? round : []
}

export function padLine(line: CartLine, origin?: number): PadLine {
  return {
    itemId: line.itemId,
    quantity: line.quantity,
    sizeId: line.sizeId,
    options: line.options.map((option) => ({ ...option })),
    notes: line.note === undefined ? [] : [line.note],
    origin,
    assigned: false,
  }
}

export function itemOf(pad: Pad, line: PadLine): Item | undefined {
  return pad.lexicon.index.items.get(line.itemId)
}

/** Writes a new line before or after another, or at the end. */
export function write(pad: Pad, line: PadLine, beside?: PadLine, side: 0 | 1 = 1): PadLine {
  const at = beside ? pad.lines.indexOf(beside) : -1
  pad.lines.splice(at < 0 ? pad.lines.length : at + side, 0, line)
  pad.mentioned.push(line)
  return line
}

export function strike(pad: Pad, lines: readonly PadLine[]): void {
  const keeps = (line: PadLine) => !lines.includes(line)
  pad.lines = pad.lines.filter(keeps)
  pad.focus = pad.focus.filter(keeps)
  pad.group = pad.group.filter(keeps)
  pad.round = pad.round.filter(keeps)
  pad.mentioned = pad.mentioned.filter(keeps)
}

export function likeness(line: PadLine, quantity: number): PadLine {
  return {
    ...line,
    quantity,
    options: line.options.map((option) => ({ ...option })),
    notes: [...line.notes],
    origin: undefined,
    assigned: false,
  }
}
