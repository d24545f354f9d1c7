import type { OrderReply } from '../../contract/orders.ts'
import type { Ticket } from '../../contract/queue.ts'
import { isOpen } from '../../domain/order/status.ts'
import { readOrder } from '../store/queries/read-orders.ts'
import type { Shop } from './shop.ts'
import { ticketOf } from './ticket.ts'

/** Whether this token opens this order. It is made from the order's id, so no reading is needed to refuse. */
export function tokenOpens(shop: Shop, orderId: string, token: string): boolean {
  return shop.tokenSigner.verify(orderId, token)
}

/** The order as its customer sees it. `version`: one that the caller has seen already; nothing older is answered. */
export async function readForCustomer(shop: Shop, orderId: string, version?: number): Promise<OrderReply | undefined> {
  const ticket = await readTicket(shop, orderId, version)
  return ticket && customerView(shop, ticket)
}

/** That there is no such order is never told from a copy: it may only not have heard of it yet. */
export async function readTicket(shop: Shop, orderId: string, version = 0): Promise<Ticket | undefined> {
  const asked = readOrder({ orderId })
  const [near] = await shop.store.read(asked, version === 0 ? 'local' : { atLeast: version })
  const [order] = near ? [near] : await shop.store.read(asked, 'latest')
  return order && ticketOf(order)
}

/** Only what is the customer's: the marks of the work stay behind the counter. */
export function customerView(shop: Shop, ticket: Ticket): OrderReply {
  const { work: _work, movedAtMs: _movedAtMs, allergiesAcknowledged: _acknowledged, ...order } = ticket
  // The queue hears of a move a moment after the ticket knows of it.
  const position = isOpen(ticket.status) ? shop.queue.position(ticket.orderId) : undefined
  return { ...order, ...(position !== undefined && { position }), asOfMs: shop.tail.asOfMs() }
}
