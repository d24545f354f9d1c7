import type { Suggestion } from '../../contract/suggestions.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import type { Past } from '../devices/past.ts'
import type { Shop } from '../orders/shop.ts'

/** What conversations work with. Built once, in `server/main.ts`. */
export type ConversationParts = { shop: Shop; pastOf: PastOf; suggest: Suggest; figures: Figures }

/** What a device ordered before. Nobody is known by a name. */
export type PastOf = (device: string) => Promise<Pick<Past, 'usual' | 'open' | 'newest'>>

/** What may be put to a customer now. Never what is sold out or conflicts with a declared allergy. */
export type Suggest = (asked: {
  lines: readonly CartLine[]
  allergies: readonly string[]
  deviceDigest: string | undefined
}) => Promise<readonly Suggestion[]>

/** What is counted of conversations. */
export type Figures = {
  turn(speaker: 'offline' | 'openai', outcome: Outcome): void
  stepDown(why: string): void
  replaced(): void
  /** `modelMicrocents`: what a model's part in it has cost, in millionths of a US cent; undefined where it had none. */
  placed(modelMicrocents: number | undefined): void
}

export type Outcome = 'answered' | 'placed' | 'read_back' | 'person' | 'moved' | 'unavailable'
