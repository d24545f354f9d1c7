import { EMPTY_STATE } from '../../bella/state.ts'
import type { MessageRequest } from '../../contract/conversation.ts'
import type { CartLine } from '../../domain/order/cart.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Shop } from '../orders/shop.ts'
import type { OrderRefusal } from '../orders/refusal.ts'
import { lineKey, sameCart } from './cart/same-cart.ts'
import { takeAlong } from './cart/take-along.ts'
import { hear, lexiconOf } from './hear.ts'
import type { Kept } from './kept.ts'
import type { Conversation, Ordered } from './conversation.ts'
import { orderMadeOf } from './order-made.ts'

/** A conversation as a message finds it. `found`: an order of it that it did not know of. */
export type Settled = { before: Conversation; found: Ordered | undefined }

/**
 * Takes up an order that the conversation may have missed, and what the customer's page brings along. `placed`: what this
 * message placed already, before it found that somebody else took the conversation on.
 */
export async function settle(
  shop: Shop,
  message: MessageRequest,
  { key, conversation }: Kept,
  placed: Ordered | undefined,
): Promise<Result<Settled, OrderRefusal>> {
  const found = placed
    ? placed.orderId === conversation.order?.orderId
      ? undefined
      : placed
    : await missedOrder(shop, message, key, conversation)
  const { cart, customer } = message
  // A page that does not know of the order either has its lines in the cart still.
  const rest = cart && found ? { ...cart, lines: linesBut(cart.lines, found.lines) as typeof cart.lines } : cart
  const known = found ? withOrder(conversation, found) : conversation
  const brought = { ...(rest && { cart: rest }), ...(customer && { customer }) }
  const taken = takeAlong(shop.catalogue.offer(), known, brought, message.seenTurn)
  return taken.ok ? ok({ before: taken.value, found }) : taken
}

/** Looked for only where something was read back and the answer is no yes: a yes finds it by placing under the same key. */
async function missedOrder(
  shop: Shop,
  message: MessageRequest,
  key: string,
  conversation: Conversation,
): Promise<Ordered | undefined> {
  if (!conversation.readBack || isYes(shop, conversation, message)) return undefined
  return orderMadeOf(shop, key, conversation.readBack)
}

/** Whether it is a yes to what was read back, as far as can be told before the turn. */
export function isYes(shop: Shop, conversation: Conversation, { text, cart, seenTurn }: MessageRequest): boolean {
  const { readBack } = conversation
  if (!readBack || readBack.turn !== (seenTurn ?? readBack.turn)) return false
  if (cart && !sameCart(cart, readBack.cart)) return false
  const { edits, replies } = hear(lexiconOf(shop.catalogue.offer().index), conversation, text)
  return edits.length === 0 && replies.length > 0 && replies.every(({ kind }) => kind === 'yes' || kind === 'done')
}

/** The conversation with an order that it did not know of: what was ordered is in the cart no more, what came after it is. */
export function withOrder(conversation: Conversation, order: Ordered): Conversation {
  const { readBack: _placed, earlier: _earlier, awaiting: _awaiting, ...rest } = conversation
  const lines = linesBut(conversation.bella.lines, order.lines)
  return { ...rest, done: false, order, bella: { ...EMPTY_STATE, lines } }
}

/** What is left of some lines when others are taken out, each once. */
export function linesBut(lines: readonly CartLine[], taken: readonly CartLine[]): CartLine[] {
  const keys = taken.map(lineKey)
  return lines.filter((line) => {
    const at = keys.indexOf(lineKey(line))
    if (at >= 0) keys.splice(at, 1)
    return at < 0
  })
}
