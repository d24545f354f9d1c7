import type { Suggestion } from '../../contract/suggestions.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import type { Shop } from '../orders/shop.ts'
import type { Cart } from './conversation.ts'

/** What conversations work with. Built once, in `server/main.ts`. */
export type ConversationParts = { shop: Shop; past: Past; suggest: Suggest; figures: Figures }

/** What a device ordered before. Nobody is known by a name. */
export type Past = {
  /** The cart that this device orders most; empty where it has none. */
  usual(device: string): Promise<readonly CartLine[]>
  /** Its newest order's id. */
  newestOrder(device: string): Promise<string | undefined>
}

/** What may be put to a customer now. Never what is sold out or conflicts with a declared allergy. */
export type Suggest = (
  device: string | undefined,
  cart: Cart,
  allergies: readonly string[],
) => Promise<readonly Suggestion[]>

/** What is counted of conversations. */
export type Figures = {
  turn(speaker: 'offline' | 'openai', outcome: Outcome): void
  stepDown(why: string): void
  replaced(): void
  placed(): void
}

export type Outcome = 'answered' | 'placed' | 'read_back' | 'person' | 'moved' | 'unavailable'
