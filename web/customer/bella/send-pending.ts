import type { BellaReply } from '../../../contract/conversation.ts'
import type { Result } from '../../../domain/result.ts'
import { openConversation, sayToBella, type Ear } from '../../api/conversation.ts'
import type { Refusal } from '../../api/refusal.ts'
import { keepTalk, keptTalk, type Pending } from './kept-talk.ts'
import { asSent, onThePage, takeCart } from './page-order.ts'
import { takeGreeting } from './take-turn.ts'
import { changeSeen, lookAtTalk } from './talk.ts'
import { bellaIsSaying } from './talk-state.ts'

/** Sends what is pending, once; opens the conversation first where there is none. Throws `Unavailable` where no answer came. */
export async function sendPending(signal: AbortSignal): Promise<Result<BellaReply, Refusal>> {
  if (keptTalk.get().conversationId === '') {
    const begun = await openConversation(asSent(onThePage()))
    if (!begun.ok) return begun
    takeGreeting(begun.value)
  }
  const { conversationId, pending } = keptTalk.get()
  if (!pending) throw new Error('nothing is to be said')
  return sayToBella(conversationId, sealed(pending), ear(), signal)
}

/** The body of the message: made when it is sent first, and never again. */
function sealed(pending: Pending): string {
  if (pending.body !== undefined) return pending.body
  const shared = onThePage(lookAtTalk().talk.latest?.customer.allergies)
  const { key: messageKey, text, seenTurn } = pending
  const body = JSON.stringify({ text, messageKey, seenTurn, ...asSent(shared) })
  keepTalk({ pending: { ...pending, body, shared } })
  return body
}

/** Hears sentences and changes of the cart while they come. Another speaker begins the answer anew. */
function ear(): Ear {
  let at = 0
  let by: string | undefined
  return {
    onWords: ({ text, speaker }) => {
      if (speaker !== by) at = 0
      by = speaker
      changeSeen({ talk: bellaIsSaying(lookAtTalk().talk, at++, text, speaker) })
    },
    onCart: ({ cart }) => {
      const { pending } = keptTalk.get()
      if (pending?.shared) keepTalk({ pending: { ...pending, shared: takeCart(pending.shared, cart) } })
    },
  }
}
