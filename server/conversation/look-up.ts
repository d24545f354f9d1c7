import type { ConversationReply } from '../../contract/conversation.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { OrderRefusal } from '../orders/refusal.ts'
import type { Shop } from '../orders/shop.ts'
import { keyOf, readKept } from './kept.ts'
import { wholeReply } from './reply-of.ts'

/** A conversation as it is, for a page that was reloaded. Looking does not make it last longer. */
export async function lookUp(shop: Shop, conversationId: string): Promise<Result<ConversationReply, OrderRefusal>> {
  const kept = await readKept(shop.store, keyOf(conversationId), shop.clock())
  if (!kept) return refuse({ code: 'conversation_over' })
  return ok(wholeReply(shop, conversationId, kept.conversation, kept.touchedAtMs))
}
