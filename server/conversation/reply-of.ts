import type { BellaReply, Cart, ConversationReply } from '../../contract/conversation.ts'
import type { Shop } from '../orders/shop.ts'
import { IDLE_MS, type Conversation } from './conversation.ts'

/** Her newest turn as it crosses the wire, the same whenever it is asked for. */
export function replyOf(
  shop: Shop,
  conversationId: string,
  conversation: Conversation,
  touchedAtMs: number,
): BellaReply {
  const { turn, bella, customer, awaiting, readBack, order, newest } = conversation
  const { placed, notice, ...answered } = newest
  return {
    conversationId,
    turn,
    ...answered,
    ...(notice !== undefined && { notice }),
    cart: { lines: bella.lines as Cart['lines'], fulfilment: bella.fulfilment },
    ...(readBack && { quote: readBack.quote }),
    ...(awaiting && { awaiting }),
    ...(placed && order && { order: orderOf(shop, order) }),
    customer: { ...(customer.name !== undefined && { name: customer.name }), allergies: [...customer.allergies] },
    expiresAtMs: touchedAtMs + IDLE_MS,
  }
}

/** The same with all that was said, for a page that was reloaded. */
export function wholeReply(
  shop: Shop,
  conversationId: string,
  conversation: Conversation,
  touchedAtMs: number,
): ConversationReply {
  return {
    ...replyOf(shop, conversationId, conversation, touchedAtMs),
    said: conversation.said.map((one) => ({ ...one })),
  }
}

function orderOf(shop: Shop, order: NonNullable<Conversation['order']>): NonNullable<BellaReply['order']> {
  const { lines: _lines, ...placed } = order
  return { ...placed, token: shop.tokenSigner.sign(order.orderId) }
}
