import type { SuggestionsRequest } from '../../../contract/suggestions.ts'
import type { KeptLine } from '../cart/cart-store.ts'

/** What is asked with this cart. Positions in the answer are positions in it. */
export function askedWith(cart: readonly KeptLine[], allergies: readonly string[]): SuggestionsRequest {
  const lines = cart.map(({ line }) => ({ ...line, options: line.options.map((option) => ({ ...option })) }))
  return { cart: { lines, fulfilment: null }, allergies: [...allergies] }
}
