import { EMPTY_STATE } from '../../../bella/state.ts'
import type { ConversationRequest } from '../../../contract/conversation.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { priceCart } from '../../../domain/pricing/price-cart.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import type { Offer } from '../../menu/catalogue.ts'
import { noteRefusal, printableAllergies, printableName } from '../../orders/printable.ts'
import type { OrderRefusal } from '../../orders/refusal.ts'
import type { Cart, Conversation } from '../conversation.ts'
import { sameCart } from './same-cart.ts'

/**
 * The conversation with what the customer's page brings along: a cart that was changed by taps, a name, allergies. A total
 * that was read back for another cart, or before an allergy was told, is a total no more. Changes only the answer.
 */
export function takeAlong(
  offer: Offer,
  conversation: Conversation,
  { cart, customer }: ConversationRequest,
  seenTurn?: number,
): Result<Conversation, OrderRefusal> {
  const taken = { ...conversation, customer: { ...conversation.customer } }
  const refusal = (cart && cartRefusal(offer, cart)) ?? takeCustomer(taken, customer, seenTurn)
  if (refusal) return refuse(refusal)
  const { lines, fulfilment } = taken.bella
  if (cart && !sameCart(cart, { lines, fulfilment })) {
    taken.bella = { ...EMPTY_STATE, lines: cart.lines, fulfilment: cart.fulfilment }
    delete taken.readBack
  }
  return ok(taken)
}

function cartRefusal({ index }: Offer, cart: Cart): OrderRefusal | undefined {
  if (cart.lines.length === 0) return undefined
  const refusal = noteRefusal(cart.lines) ?? priceRefusal(index, cart)
  return refusal && { ...refusal, field: `cart.${refusal.field ?? 'lines'}` }
}

/** A choice that is still open may be made in the conversation. */
function priceRefusal(index: Offer['index'], { lines }: Cart): OrderRefusal | undefined {
  const priced = priceCart(index, lines)
  return priced.ok || priced.refusal.code === 'option_required' ? undefined : priced.refusal
}

/** A page that has not seen the newest turn does not know of an allergy that was told in it, and cannot take it back. */
function takeCustomer(
  taken: Conversation,
  customer: ConversationRequest['customer'],
  seenTurn: number | undefined,
): OrderRefusal | undefined {
  if (customer?.name !== undefined) {
    const name = printableName(customer.name)
    if (name === undefined) return { code: 'invalid_name', field: 'customer.name' }
    taken.customer.name = name
  }
  if (customer?.allergies === undefined) return undefined
  const known = seenTurn === taken.turn ? [] : taken.customer.allergies
  const allergies = printableAllergies([...known, ...customer.allergies])
  if (!allergies) return { code: 'invalid_name', field: 'customer.allergies' }
  if (JSON.stringify(allergies) !== JSON.stringify(taken.customer.allergies)) delete taken.readBack
  taken.customer.allergies = allergies.slice(0, LIMITS.allergiesMax)
  return undefined
}
