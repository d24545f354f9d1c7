import type { BellaReply, Cart, MessageRequest } from '../../../contract/conversation.ts'
import type { CartLine, Fulfilment } from '../../../domain/order/cart.ts'
import { cartStore, setLines, type KeptLine } from '../cart/cart-store.ts'
import { customerStore, declaredAllergies, rememberCustomer } from '../cart/customer-store.ts'
import { newKey } from '../new-key.ts'
import { lightUpChanges } from './highlights.ts'
import { keepKeys } from './keep-keys.ts'
import { inOrderOf, mergeAllergies } from './merge-allergies.ts'
import { mergeCarts } from './merge-carts.ts'

/** What Bella and the page both hold, as Bella was told it last or told it herself. */
export type Shared = {
  lines: readonly KeptLine[]
  fulfilment: Fulfilment | null
  name: string
  allergies: readonly string[]
}

/** The order as it is on the page. `told`: the allergies in Bella's order. */
export function onThePage(told: readonly string[] = []): Shared {
  const customer = customerStore.get()
  return {
    lines: cartStore.get(),
    fulfilment: customer.hasSaidWhere ? customer.fulfilment : null,
    name: customer.name.trim(),
    allergies: inOrderOf(told, declaredAllergies(customer)),
  }
}

/** The same as a message carries it. */
export function asSent({ lines, fulfilment, name, allergies }: Shared): Pick<MessageRequest, 'cart' | 'customer'> {
  return {
    cart: { lines: lines.map(({ line }) => sentLine(line)), fulfilment },
    customer: { ...(name !== '' && { name }), allergies: [...allergies] },
  }
}

/** Takes over what Bella did to the cart, beside what was tapped since; answers what both hold then. */
export function takeCart(shared: Shared, { lines, fulfilment }: Cart): Shared {
  const told = keepKeys(shared.lines, lines, newKey)
  const before = cartStore.get()
  const merged = mergeCarts({ asked: shared.lines, tapped: before, told })
  if (JSON.stringify(merged) !== JSON.stringify(before)) setLines(merged)
  lightUpChanges(before, merged)
  const isTapped = onThePage().fulfilment !== shared.fulfilment
  if (!isTapped && fulfilment !== null && fulfilment !== shared.fulfilment)
    rememberCustomer({ fulfilment, hasSaidWhere: true })
  return { ...shared, lines: told, fulfilment }
}

/** Takes over a whole turn. */
export function takeReply(shared: Shared, { cart, customer, order }: BellaReply): Shared {
  const taken = takeCart(shared, cart)
  const kept = customerStore.get()
  const isTyped = kept.name.trim() !== shared.name
  if (!isTyped && customer.name !== undefined && customer.name !== shared.name)
    rememberCustomer({ name: customer.name })
  if (JSON.stringify(customer.allergies) !== JSON.stringify(shared.allergies))
    rememberCustomer(mergeAllergies(kept, shared.allergies, customer.allergies))
  if (order) rememberCustomer({ hasSaidWhere: false })
  return { ...taken, name: customer.name ?? shared.name, allergies: customer.allergies }
}

function sentLine(line: CartLine): Cart['lines'][number] {
  return { ...line, options: line.options.map((option) => ({ ...option })) }
}
