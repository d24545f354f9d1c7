import type { CartChange, ReplyButton } from '../../contract/conversation.ts'
import type { QuoteReply } from '../../contract/orders.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import type { Conversation, Ordered } from './conversation.ts'

/** What the tools did and found out in one turn. Nothing else may be said to have been done, and no other figure named. */
export type Ledger = {
  changes: CartChange[]
  /** Items that this turn put into the cart, changed in it, or took out. */
  touched: { added: string[]; changed: string[]; removed: string[] }
  /** What was read back in this turn. */
  quote?: QuoteReply
  /** The order that this turn placed. */
  placed?: Ordered
  /** An order of before that is spoken of once more. */
  again?: Ordered
  /** An order whose state was looked up. */
  status?: OrderStatus
  /** Sentences on allergens: the server's own, word for word. */
  statements: string[]
  personCalled: boolean
  /** What this customer's device ordered before was looked up. */
  pastRead: boolean
  /** What was wanted and cannot be had now. */
  soldOut: SoldOut[]
  /** Refusals of tools, by code. */
  refused: string[]
  /** An order was sent off, and it is not known whether it was written. */
  unsure: boolean
  /** Every amount of money that tools gave out, here or in a total that still holds. */
  amountsCents: Set<number>
  orderNumbers: Set<number>
  /** Times that were promised, and the café's hours: UTC milliseconds, or `HH:MM`. */
  timesMs: Set<number>
  hours: Set<string>
  waitMinutes: Set<number>
  /** Answers that are ready to be tapped. */
  buttons: ReplyButton[]
}

/** `line`: what was wanted with it. */
export type SoldOut = { itemId: string; optionId?: string; line?: CartLine }

export type OrderStatus = {
  number: number
  status: 'pending' | 'preparing' | 'ready' | 'completed' | 'cancelled'
  readyAtMs: number
  position?: number
}

/** What may be spoken of at the start of a turn: what was read back or placed before, and nothing done yet. */
export function openLedger({ readBack, order }: Conversation): Ledger {
  const ledger: Ledger = {
    changes: [],
    touched: { added: [], changed: [], removed: [] },
    statements: [],
    personCalled: false,
    pastRead: false,
    soldOut: [],
    refused: [],
    unsure: false,
    amountsCents: new Set(),
    orderNumbers: new Set(),
    timesMs: new Set(),
    hours: new Set(),
    waitMinutes: new Set(),
    buttons: [],
  }
  if (readBack) noteQuote(ledger, readBack.quote)
  if (order) noteOrder(ledger, order)
  return ledger
}

/** The figures of a quote may be named. */
export function noteQuote(ledger: Ledger, quote: QuoteReply): void {
  for (const cents of [quote.subtotalCents, quote.taxCents, quote.totalCents]) ledger.amountsCents.add(cents)
  for (const line of quote.lines) {
    ledger.amountsCents.add(line.unitCents).add(line.lineCents)
    for (const { cents } of line.options) ledger.amountsCents.add(cents)
  }
  ledger.timesMs.add(quote.promise.readyAtMs)
  ledger.waitMinutes.add(Math.ceil(quote.promise.waitSeconds / 60))
}

/** So may those of an order of this customer. */
export function noteOrder(ledger: Ledger, order: Ordered): void {
  ledger.orderNumbers.add(order.number)
  ledger.amountsCents.add(order.totalCents)
  ledger.timesMs.add(order.promise.readyAtMs)
  ledger.waitMinutes.add(Math.ceil(order.promise.waitSeconds / 60))
}
