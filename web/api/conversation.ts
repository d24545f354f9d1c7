import type {
  BellaReply,
  ConversationEvents,
  ConversationReply,
  ConversationRequest,
} from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import { ok, type Result } from '../../domain/result.ts'
import { deviceHeaders, deviceToken } from './device.ts'
import { readEvents } from './read-events.ts'
import { readRefusal, type Refusal } from './refusal.ts'
import { post, refuseOrThrow, send } from './send.ts'
import { Unavailable } from './unavailable.ts'

/** Hears an answer while it is being given. */
export type Ear = {
  onCart: (told: ConversationEvents['cart']) => void
  onWords: (told: ConversationEvents['words']) => void
}

/** A connection over which nothing has come for so long is dead. Bella herself gives a model less time than this. */
const SILENCE_MS_MAX = 40_000

export async function openConversation(request: ConversationRequest): Promise<Result<BellaReply, Refusal>> {
  const headers = deviceHeaders(await deviceToken())
  const answer = await post<BellaReply>(PATHS.conversations, request, { headers })
  return answer.ok ? ok(answer.value.value) : answer
}

/** The newest turn, and what was said before. */
export async function readConversation(conversationId: string): Promise<Result<ConversationReply, Refusal>> {
  const answer = await send<ConversationReply>(PATHS.conversation(conversationId))
  return answer.ok ? ok(answer.value.value) : answer
}

/**
 * Says one thing to Bella and hears her answer as it comes. The same `body` again, with its key in it, gives the same
 * answer: so it may be sent until there is one. Throws `Unavailable` where the answer did not come to its end.
 */
export async function sayToBella(
  conversationId: string,
  body: string,
  ear: Ear,
  signal: AbortSignal,
  silenceMs = SILENCE_MS_MAX,
): Promise<Result<BellaReply, Refusal>> {
  const headers = { Accept: 'text/event-stream', 'Content-Type': 'application/json' }
  const device = deviceHeaders(await deviceToken())
  const silence = new AbortController()
  let timer = setTimeout(() => silence.abort(), silenceMs)
  const hearsSomething = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), silenceMs)
  }
  try {
    const response = await fetch(PATHS.messages(conversationId), {
      method: 'POST',
      headers: { ...headers, ...device },
      body,
      signal: AbortSignal.any([signal, silence.signal]),
    })
    if (!response.ok || !response.body)
      return refuseOrThrow(await readRefusal(response), {
        isWrite: true,
        retryAfter: response.headers.get('Retry-After'),
      })
    for await (const { event, data } of readEvents(response.body)) {
      hearsSomething()
      if (event === 'cart') ear.onCart(data as ConversationEvents['cart'])
      if (event === 'words') ear.onWords(data as ConversationEvents['words'])
      if (event === 'reply') return ok(data as BellaReply)
      if (event === 'problem') return refuseOrThrow(data as Refusal, { isWrite: true, retryAfter: null })
    }
    throw new Unavailable('the answer broke off', { mayHaveHappened: true })
  } catch (cause) {
    if (cause instanceof Unavailable || signal.aborted) throw cause
    throw new Unavailable('no answer', { mayHaveHappened: true, cause })
  } finally {
    clearTimeout(timer)
  }
}
