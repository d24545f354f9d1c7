import type { AgainKind, SuggestionKind } from '../../contract/suggestions.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import type { PricedLine } from '../../domain/pricing/price-cart.ts'
import type { Past } from '../devices/past.ts'
import type { Offer } from '../menu/catalogue.ts'
import type { Trends } from './trends.ts'

/** What there is to suggest from, at one moment and for one customer. */
export type Scene = {
  offer: Offer
  /** The cart as it can be sold now, and what each line of it was asked for as. */
  cart: readonly { line: CartLine; priced: PricedLine }[]
  /** Declared: ids of allergens, or own words. */
  allergies: readonly string[]
  past: Past | undefined
  trends: Trends
  /** Of the café's day. */
  hour: number
}

/** What might be suggested, before it is known whether it fits. */
export type Idea = { kind: SuggestionKind; label: string; line: CartLine; replaces?: number }

export type AnyKind = SuggestionKind | AgainKind
