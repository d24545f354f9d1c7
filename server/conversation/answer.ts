import type { BellaReply, MessageRequest } from '../../contract/conversation.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { digest } from '../orders/keys.ts'
import type { OrderRefusal } from '../orders/refusal.ts'
import { takeAlong } from './cart/take-along.ts'
import type { Conversation, Ordered } from './conversation.ts'
import { finish, type Finished } from './finish.ts'
import { hear, lexiconOf } from './hear.ts'
import { keepTurn, keyOf, readKept, type Kept } from './kept.ts'
import { speakDown } from './ladder.ts'
import { openTurn, type Listener, type OpenTurn } from './open-turn.ts'
import type { ConversationParts } from './parts.ts'
import { replyOf } from './reply-of.ts'
import { linesBut, orderMadeOf, withOrder } from './settle.ts'
import type { Speaker } from './speaker.ts'
import type { Registry } from './tools/registry.ts'

export type Bella = ConversationParts & { registry: Registry; speakers: readonly Speaker[] }

type Answer = Result<BellaReply, OrderRefusal>
export type Asked = { conversationId: string; message: MessageRequest; device: string | undefined }

/** Each try meets a turn that somebody else wrote first; a conversation that moves this often has more than one speaker. */
const TRIES_MAX = 5

/**
 * Answers one thing that a customer said. The turn is written before it is answered, by whoever is first: nobody’s words
 * are answered twice, nothing is placed twice, and the same message's key gets the same answer.
 *
 * Throws `StoreUnavailable` when the turn cannot be read or written; the same message again is safe.
 */
export async function answer(bella: Bella, asked: Asked, listener: Listener): Promise<Answer> {
  const { shop } = bella
  const key = keyOf(asked.conversationId)
  let placed: Ordered | undefined
  let last: Finished | undefined
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const kept = await readKept(shop.store, key, shop.clock())
    if (!kept) return refuse({ code: 'conversation_over' })
    const before = answeredBefore(bella, asked, kept)
    if (before) return before
    const settled = await settle(bella, asked, kept, placed)
    if (!settled.ok) return settled
    const finished = await speak(bella, asked, kept.key, settled.value, listener)
    // Whether it was placed is not known, so the total still stands, and a yes to it is safe.
    if (finished.outcome === 'unavailable') return ok(unwritten(bella, asked, kept, finished))
    last = finished
    placed = finished.placed
    if (await keepTurn(shop.store, kept, finished.conversation, shop.clock())) return told(bella, asked, finished)
  }
  bella.figures.turn(last?.speaker ?? 'offline', 'moved')
  // What was placed is told, even where the conversation cannot take it up.
  return last && placed ? told(bella, asked, last) : refuse({ code: 'conversation_moved' })
}

/** The answer that this message's key was given before; that of an older one is gone. */
function answeredBefore({ shop }: Bella, { message, conversationId }: Asked, kept: Kept): Answer | undefined {
  if (message.messageKey === undefined) return undefined
  const wanted = digest(message.messageKey)
  const known = kept.conversation.keys.find((one) => one.digest === wanted)
  if (!known) return undefined
  return known.turn === kept.conversation.turn
    ? ok(replyOf(shop, conversationId, kept.conversation, kept.touchedAtMs))
    : refuse({ code: 'conversation_moved', field: 'messageKey' })
}

type Settled = { before: Conversation; found: Ordered | undefined }

/** The conversation as this message finds it: with an order that it may have missed, and with what the page brings along. */
async function settle(
  bella: Bella,
  { message }: Asked,
  { key, conversation }: Kept,
  placed: Ordered | undefined,
): Promise<Result<Settled, OrderRefusal>> {
  const { shop } = bella
  const offer = shop.catalogue.offer()
  const found = await missedOrder(bella, message, key, conversation, placed)
  const cart =
    message.cart && found ? { ...message.cart, lines: linesBut(message.cart.lines, found.lines) } : message.cart
  const taken = takeAlong(offer, found ? withOrder(conversation, found) : conversation, {
    ...(cart && { cart: cart as NonNullable<MessageRequest['cart']> }),
    ...(message.customer && { customer: message.customer }),
  })
  return taken.ok ? ok({ before: taken.value, found }) : taken
}

async function missedOrder(
  { shop }: Bella,
  message: MessageRequest,
  key: string,
  conversation: Conversation,
  placed: Ordered | undefined,
): Promise<Ordered | undefined> {
  if (placed) return placed.orderId === conversation.order?.orderId ? undefined : placed
  if (!conversation.readBack) return undefined
  const heard = hear(lexiconOf(shop.catalogue.offer().index), conversation, message.text)
  // A yes finds it by itself: it places under the same key.
  if (heard.edits.length === 0 && heard.replies.every(({ kind }) => kind === 'yes') && !message.cart) return undefined
  return orderMadeOf(shop, key, conversation.readBack)
}

async function speak(
  bella: Bella,
  { message, device }: Asked,
  key: string,
  { before, found }: Settled,
  listener: Listener,
): Promise<Finished> {
  const offer = bella.shop.catalogue.offer()
  const heard = hear(lexiconOf(offer.index), before, message.text)
  const visit = {
    conversation: key,
    ...(message.seenTurn !== undefined && { seenTurn: message.seenTurn }),
    ...(device !== undefined && { device }),
  }
  let open: OpenTurn | undefined
  const { speaker, steppedDown } = await speakDown(
    bella.speakers,
    (kind) => {
      open = openTurn({
        before,
        heard,
        said: message.text,
        offer,
        visit,
        registry: bella.registry,
        speaker: kind,
        listener,
      })
      if (found) open.turn.ledger.placed = found
      return open.turn
    },
    bella.figures,
  )
  if (!open) throw new Error('Nobody spoke')
  return finish(open, { speaker, steppedDown, messageKey: message.messageKey, figures: bella.figures, listener })
}

function told({ shop, figures }: Bella, { conversationId }: Asked, finished: Finished): Answer {
  figures.turn(finished.speaker, finished.outcome)
  if (finished.outcome === 'placed') figures.placed()
  return ok(replyOf(shop, conversationId, finished.conversation, shop.clock()))
}

/** The conversation as it still is in the store, with words that say so. */
function unwritten({ shop, figures }: Bella, { conversationId }: Asked, kept: Kept, finished: Finished): BellaReply {
  figures.turn(finished.speaker, 'unavailable')
  const { notice: _old, ...newest } = kept.conversation.newest
  const { reply, buttons } = finished.conversation.newest
  const conversation = { ...kept.conversation, newest: { ...newest, reply, buttons, changes: [], placed: false } }
  return replyOf(shop, conversationId, conversation, kept.touchedAtMs)
}
