import type { CartLine, Fulfilment } from '../domain/order/cart.ts'

/** All that a conversation must keep between two utterances. Plain data: it can be stored as JSON. */
export type BellaState = {
  lines: readonly CartLine[]
  fulfilment: Fulfilment | null
  /** Positions of the lines that were spoken of last: what "it" means. */
  focus: readonly number[]
  /** Positions of the lines that were ordered as one: what "both" and "one of them" mean. */
  group: readonly number[]
  /** Positions of all the lines that the last order spoke of: what "the same again" repeats. */
  round?: readonly number[]
  question?: Question
  /** The item that was asked about last: what "I'll have one" means. */
  topic?: string
}

/** Something that was asked, and what is to happen with the answer. */
export type Question =
  | { kind: 'which item'; choices: readonly string[]; line: Omit<CartLine, 'itemId'> }
  | { kind: 'which option'; choices: readonly string[]; groupId: string; lines: readonly number[] }

export const EMPTY_STATE: BellaState = { lines: [], fulfilment: null, focus: [], group: [] }
