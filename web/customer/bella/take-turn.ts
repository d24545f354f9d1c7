import type { BellaReply } from '../../../contract/conversation.ts'
import { rememberOrder } from '../orders/my-orders.ts'
import { keepTalk, keptTalk } from './kept-talk.ts'
import { takeReply } from './page-order.ts'
import { changeSeen, lookAtTalk } from './talk.ts'
import { bellaSaid } from './talk-state.ts'

/** Bella's greeting, which is not heard where something was said to her before it. */
export function takeGreeting(reply: BellaReply): void {
  const { pending } = keptTalk.get()
  const { conversationId, turn } = reply
  keepTalk({ conversationId, turn, pending: pending && { ...pending, seenTurn: turn } })
  const { talk } = lookAtTalk()
  changeSeen({ talk: pending ? { ...talk, latest: reply } : bellaSaid(talk, reply) })
}

/** Her answer to what was pending, which is pending no more. */
export function takeAnswer(reply: BellaReply): void {
  const { pending } = keptTalk.get()
  if (pending?.shared) takeReply(pending.shared, reply)
  takeOrder(reply)
  changeSeen({ talk: bellaSaid(lookAtTalk().talk, reply), doing: 'nothing' })
  keepTalk({ turn: reply.turn, pending: undefined })
}

/** An order that was placed by words is kept as one that was placed by a tap. */
export function takeOrder({ order }: BellaReply): void {
  if (!order) return
  const { orderId, token, number, version } = order
  rememberOrder({ orderId, token, number, version, placedAtMs: Date.now() })
}
