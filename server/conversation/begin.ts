import { EMPTY_STATE } from '../../bella/state.ts'
import type { BellaReply, ConversationRequest } from '../../contract/conversation.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { OrderRefusal } from '../orders/refusal.ts'
import { takeAlong } from './cart/take-along.ts'
import type { Conversation } from './conversation.ts'
import { greeting } from './english/greeting.ts'
import { keepNew, keyOf, newConversationId } from './kept.ts'
import { greetingButtons } from './buttons.ts'
import type { ConversationParts } from './parts.ts'
import { replyOf } from './reply-of.ts'

/** Opens a conversation with Bella’s greeting. It is kept before it is answered. */
export async function begin(
  { shop }: ConversationParts,
  request: ConversationRequest,
): Promise<Result<BellaReply, OrderRefusal>> {
  const offer = shop.catalogue.offer()
  const empty = freshConversation()
  const taken = takeAlong(offer, empty, request)
  if (!taken.ok) return taken
  const conversation = taken.value
  const hello = greeting(offer.index.menu.cafe.name, conversation.bella.lines.length > 0)
  conversation.newest = { ...conversation.newest, reply: hello, buttons: greetingButtons(offer, conversation) }
  conversation.said = [{ by: 'bella', text: hello, speaker: 'offline' }]
  const conversationId = newConversationId()
  const nowMs = shop.clock()
  await keepNew(shop.store, keyOf(conversationId), conversation, nowMs)
  return ok(replyOf(shop, conversationId, conversation, nowMs))
}

function freshConversation(): Conversation {
  return {
    turn: 0,
    bella: EMPTY_STATE,
    customer: { allergies: [] },
    done: false,
    said: [],
    newest: { speaker: 'offline', reply: '', buttons: [], changes: [], placed: false },
    keys: [],
  }
}
