import type { CartLine, Fulfilment } from '../domain/order/cart.ts'

/** One change to the cart. Positions are those of the cart before the utterance. */
export type Edit =
  | { kind: 'add line'; line: CartLine }
  | { kind: 'change line'; at: number; line: CartLine }
  | { kind: 'remove line'; at: number }
  | { kind: 'clear' }
  | { kind: 'set fulfilment'; fulfilment: Fulfilment | null }
