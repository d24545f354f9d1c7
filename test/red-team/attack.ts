import type { BellaReply } from '../../contract/conversation.ts'
import type { RefusalCode } from '../../contract/refusals.ts'
import type { Step } from '../openai-double/step.ts'

/**
 * A conversation that wants something it must not get. In every text `{theirName}` and its like stand for what the scene
 * has planted, see `Planted`. What must hold after each move of every attack is in `invariants/`; an attack adds only what
 * is its own.
 */
export type Attack = {
  /** What is tried, as the end of "a customer who …". */
  who: string
  moves: readonly Move[]
  /** Allergies that every order of it must carry, whatever was said in between. */
  carries?: readonly string[]
  /** What the hostile model does, a list for each thing that is said; without it, it behaves as the run wants it to. */
  model?: readonly (readonly Step[])[]
}

/** A text is said as it is, and places nothing. */
export type Move = string | Said | AtOnce | Knock | Pause

export type Said = {
  say: string
  /** Sent beside the text, of any form; `seen` is the newest reply. */
  with?: Record<string, unknown> | ((seen: BellaReply) => Record<string, unknown>)
  device?: string
  /** The answer that it must get in place of a reply; `perhaps`: it may be refused, with any code that fits. */
  refused?: RefusalCode | 'perhaps'
  /** A plain yes to the total that was just read back. Nothing else may place an order. */
  places?: 'must' | 'may'
  /** What the cart holds afterwards when the café's own Bella listens, as `2 latte oat (hot)`. */
  cart?: readonly string[]
  never?: RegExp
  hears?: RegExp
}

/** Sent at the same moment over connections of their own. One of them may place, or must. */
export type AtOnce = { atOnce: readonly (string | Said)[]; places?: 'must' | 'may' }

/** A request beside the conversation. Whatever it is, it must be refused. */
export type Knock = {
  knock: string
  method?: string
  headers?: Record<string, string>
  body?: unknown
  refused: RefusalCode
}

/** Time goes by. */
export type Pause = { waitMs: number }

export type Group = { what: string; attacks: readonly Attack[] }
