import type { BellaState } from '../../bella/state.ts'
import type { BellaReply } from '../../contract/conversation.ts'
import type { PlaceReply, QuoteReply } from '../../contract/orders.ts'
import type { CartLine, Fulfilment } from '../../domain/order/cart.ts'

/**
 * One customer's conversation as the store keeps it, in JSON. It holds nobody's key: not its own id, and no order's token.
 * Tools change a draft of it; what they made of it counts once it is written.
 */
export type Conversation = {
  /** How many turns there were; the greeting is 0. */
  turn: number
  /** The cart, and what "it" and "the second one" mean. */
  bella: BellaState
  /** The cart before it changed last: what "undo" goes back to. */
  earlier?: Cart
  customer: { name?: string; allergies: readonly string[] }
  /** The customer said that this is all; what is missing is asked for, and then the total is read back. */
  done: boolean
  awaiting?: Awaiting
  readBack?: ReadBack
  /** The newest order that was placed here. */
  order?: Ordered
  said: readonly Said[]
  /** Her newest turn, as it was answered. */
  newest: Answered
  /** What a model's part in it has cost so far, in millionths of a US cent. */
  modelMicrocents?: number
  /** Digests of the newest messages' keys, the newest last. */
  keys: readonly { digest: string; turn: number }[]
}

export type Awaiting = NonNullable<BellaReply['awaiting']>

export type Cart = { lines: readonly CartLine[]; fulfilment: Fulfilment | null }

/** A total that was read back to the customer. A yes in the very next turn places exactly this. */
export type ReadBack = { turn: number; cart: Cart; quote: QuoteReply }

/** Its token is made anew whenever it is shown. */
export type Ordered = Omit<PlaceReply, 'token'> & { lines: readonly CartLine[] }

export type Said = { by: 'customer' | 'bella'; text: string; speaker?: BellaReply['speaker'] }

/** What of a reply is not to be read from the conversation itself. */
export type Answered = Pick<BellaReply, 'speaker' | 'reply' | 'buttons' | 'changes'> & {
  notice?: string
  /** The order that this turn placed is `order`. */
  placed: boolean
}

/** How long a conversation is kept when nobody speaks. */
export const IDLE_MS = 30 * 60_000

/** How much of what was said is kept, and of each thing said. */
export const SAID_MAX = 30
export const SAID_KEPT_CHARS = 1_000
