import type { BellaReply, MessageRequest } from '../../contract/conversation.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { digest } from '../orders/keys.ts'
import type { Shop } from '../orders/shop.ts'
import { StoreUnavailable } from '../store/store.ts'
import { stateAllergensAsked } from './state-allergens-asked.ts'
import { YES } from './buttons.ts'
import { NOT_PLACED } from './english/placed.ts'
import type { OrderRefusal } from '../orders/refusal.ts'
import type { Ordered } from './conversation.ts'
import { finish, type Finished } from './finish.ts'
import { hear, lexiconOf } from './hear.ts'
import { keepTurn, keyOf, readKept, type Kept } from './kept.ts'
import { speakDown } from './ladder.ts'
import { openTurn, type Listener, type OpenTurn } from './open-turn.ts'
import type { ConversationParts } from './parts.ts'
import { replyOf } from './reply-of.ts'
import { isYes, settle, type Settled } from './settle.ts'
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
export async function answer(bella: Bella, sent: Asked, listener: Listener): Promise<Answer> {
  const { shop } = bella
  const key = keyOf(sent.conversationId)
  let asked = sent
  let placed: Ordered | undefined
  let last: Finished | undefined
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const kept = await readOrTell(bella, asked, key)
    if (!kept) return refuse({ code: 'conversation_over' })
    if ('told' in kept) return ok(kept.told)
    // What is read back while this message waits, its customer has not seen.
    asked = { ...sent, message: { ...sent.message, seenTurn: asked.message.seenTurn ?? kept.conversation.turn } }
    const before = answeredBefore(bella, asked, kept)
    // Other words under the same key do not tell what these have placed.
    if (before && (!placed || placed.orderId === kept.conversation.order?.orderId)) return before
    const settled = await settle(shop, asked.message, kept, placed)
    if (!settled.ok) return settled
    const finished = await speak(bella, asked, kept.key, settled.value, listener)
    // Whether it was placed is not known, so the total still stands, and a yes to it is safe.
    if (finished.outcome === 'unavailable') {
      bella.figures.turn(finished.speaker, 'unavailable')
      return ok(asItWas(shop, asked, kept, finished.conversation.newest.reply))
    }
    last = finished
    placed = finished.placed
    if (await keepTurn(shop.store, kept, finished.conversation, shop.clock())) return told(bella, asked, finished)
  }
  bella.figures.turn(last?.speaker ?? 'offline', 'moved')
  // What was placed is told, even where the conversation cannot take it up.
  return last && placed ? told(bella, asked, last) : refuse({ code: 'conversation_moved' })
}

/**
 * While the store has no leader, nobody's turn can be written, and the page sends its message again. Only a yes to a total
 * is told in words that nothing is placed: who has just said it should not wonder.
 */
async function readOrTell(bella: Bella, asked: Asked, key: string): Promise<Kept | { told: BellaReply } | undefined> {
  const { shop } = bella
  try {
    return await readKept(shop.store, key, shop.clock())
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault
    const near = await readKept(shop.store, key, shop.clock(), 'local').catch(() => undefined)
    if (!near?.conversation.readBack || !isYes(shop, near.conversation, asked.message)) throw fault
    bella.figures.turn('offline', 'unavailable')
    return { told: asItWas(shop, asked, near, NOT_PLACED.store_unavailable) }
  }
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
  await stateAllergensAsked(open.turn)
  return finish(open, { speaker, steppedDown, messageKey: message.messageKey, figures: bella.figures, listener })
}

function told({ shop, figures }: Bella, { conversationId }: Asked, finished: Finished): Answer {
  figures.turn(finished.speaker, finished.outcome)
  if (finished.outcome === 'placed') figures.placed(finished.conversation.modelMicrocents)
  return ok(replyOf(shop, conversationId, finished.conversation, shop.clock()))
}

/** A turn that was not written: the conversation as it still is in the store, with words that say so. */
function asItWas(
  shop: Shop,
  { conversationId }: Asked,
  { conversation, touchedAtMs }: Kept,
  reply: string,
): BellaReply {
  const { notice: _old, ...newest } = conversation.newest
  const told = { ...conversation, newest: { ...newest, reply, buttons: [YES], changes: [], placed: false } }
  return replyOf(shop, conversationId, told, touchedAtMs)
}
