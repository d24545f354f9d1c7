import Type from 'typebox'
import type { QuoteReply } from '../../../contract/orders.ts'
import { EMPTY_STATE } from '../../../bella/state.ts'
import { place } from '../../orders/place.ts'
import type { OrderRefusal } from '../../orders/refusal.ts'
import type { Shop } from '../../orders/shop.ts'
import { StoreUnavailable } from '../../store/store.ts'
import { sameCart } from '../cart/same-cart.ts'
import type { Ordered, ReadBack } from '../conversation.ts'
import { noteOrder } from '../ledger.ts'
import { orderKey } from '../order-key.ts'
import { orderMadeOf } from '../order-made.ts'
import type { ConversationParts } from '../parts.ts'
import type { Turn } from '../turn.ts'
import { readBack } from './quote.ts'
import { refused } from './refused.ts'
import { tool, type ToolAnswer } from './tool.ts'

/**
 * Places what was read back, if the customer said yes to it and to nothing else. That is found out here, from their own
 * words and what they saw: no speaker's opinion of it counts. Once for each read-back, however often it is asked.
 */
export const confirm = ({ shop }: ConversationParts) =>
  tool({
    name: 'confirm',
    description:
      'Places the order that was read back in your last turn. It works only where the customer’s words are a plain yes to that total; anything else it refuses.',
    input: () => Type.Object({}, { additionalProperties: false }),
    async run(turn) {
      const why = whyNot(turn)
      const held = turn.draft.readBack
      if (why !== undefined || !held) return refused(turn, why ?? 'nothing_read_back')
      return placeIt(shop, turn, held)
    },
  })

/** Why these words place nothing; undefined where they do. */
export function whyNot({ heard, before, draft, visit }: Turn): string | undefined {
  const held = before.readBack
  if (!held || draft.readBack !== held) return 'nothing_read_back'
  const isYes = heard.replies.some(({ kind }) => kind === 'yes')
  const isOnlyYes = heard.replies.every(({ kind }) => kind === 'yes' || kind === 'done' || kind === 'name')
  if (!isYes || !isOnlyYes || heard.edits.length > 0) return 'not_a_yes'
  if (held.turn !== draft.turn - 1) return 'yes_to_an_old_total'
  if (visit.seenTurn !== undefined && visit.seenTurn !== held.turn) return 'yes_to_an_old_total'
  const { lines, fulfilment } = draft.bella
  return sameCart(held.cart, { lines, fulfilment }) ? undefined : 'cart_changed'
}

async function placeIt(shop: Shop, turn: Turn, held: ReadBack): Promise<ToolAnswer> {
  const { draft, ledger, visit } = turn
  const { name, allergies } = draft.customer
  if (name === undefined) return refused(turn, 'name_missing')
  try {
    const request = { quote: held.quote.quote, customer: { name }, allergies: [...allergies] }
    const placed = await place(shop, orderKey(visit.conversation, held), request, visit.device)
    if (!placed.ok) return await notPlaced(shop, turn, held, placed.refusal)
    const { token: _token, ...order } = placed.value
    return placedNow(turn, { ...order, lines: held.cart.lines })
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault
    ledger.unsure = true
    return refused(turn, 'store_unavailable')
  }
}

/** The order is the customer's, and the cart is empty for the next one. */
function placedNow({ draft, ledger }: Turn, order: Ordered): ToolAnswer {
  draft.order = order
  draft.bella = EMPTY_STATE
  draft.done = false
  delete draft.readBack
  delete draft.earlier
  delete draft.awaiting
  ledger.placed = order
  noteOrder(ledger, order)
  return { ok: true, number: order.number, waitMinutes: Math.ceil(order.promise.waitSeconds / 60) }
}

async function notPlaced(shop: Shop, turn: Turn, held: ReadBack, refusal: OrderRefusal): Promise<ToolAnswer> {
  const { draft, ledger, visit } = turn
  if (refusal.code === 'idempotency_key_reused') {
    // It was placed before, under another name: the answer was lost, and the page told a new one since.
    const order = await orderMadeOf(shop, visit.conversation, held)
    if (order) return placedNow(turn, order)
  }
  if (refusal.code === 'quote_stale') {
    readBack(turn, refusal['quote'] as QuoteReply)
    return refused(turn, 'quote_stale', { totalCents: ledger.quote?.totalCents ?? null })
  }
  delete draft.readBack
  // What went meanwhile is known now, and is not offered instead.
  turn.offer = shop.catalogue.offer()
  const { itemId, optionId } = refusal
  if (refusal.code === 'sold_out' && typeof itemId === 'string')
    ledger.soldOut.push({ itemId, ...(typeof optionId === 'string' && { optionId }) })
  return refused(turn, refusal.code)
}
