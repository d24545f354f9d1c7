import type { MoveRequest, Ticket } from '../../contract/queue.ts'
import { leftBy, movesFrom, undoOf, UNDO_WITHIN_MS, type Status } from '../../domain/order/status.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { moveOrder, type Move } from '../store/queries/move-order.ts'
import { readOrder } from '../store/queries/read-orders.ts'
import { ConstraintFailed } from '../store/store.ts'
import { printableName } from './printable.ts'
import type { OrderRefusal } from './refusal.ts'
import type { Shop } from './shop.ts'
import { ticketOf } from './ticket.ts'

/**
 * A barista's tap. The move names the status it leaves, so of two baristas at one ticket the first wins and the second is
 * told, with the ticket as it now is. A refusal changes nothing.
 */
export async function move(shop: Shop, orderId: string, request: MoveRequest): Promise<Result<Ticket, OrderRefusal>> {
  const undo = request.undo ?? false
  const from = leftBy(request.to, undo)
  if (from.length === 0) return refuse({ code: 'move_not_allowed', field: 'to' })
  const reason = request.to === 'cancelled' ? printableName(request.reason ?? 'Cancelled at the counter') : null
  if (reason === undefined) return refuse({ code: 'invalid_request', field: 'reason' })
  const nowMs = shop.clock()
  const wanted: Move = {
    orderId,
    to: request.to,
    from,
    movedSinceMs: undo ? nowMs - UNDO_WITHIN_MS : 0,
    acknowledged: request.allergiesAcknowledged === true,
    reason,
    nowMs,
  }
  const moved = await write(shop, wanted)
  const [order] = await shop.store.read(readOrder({ orderId }), 'latest')
  if (!order) return refuse({ code: 'not_found' })
  const ticket = ticketOf(order)
  if (moved === 'moved') return ok(ticket)
  if (moved === 'sold_out') return refuse({ code: 'sold_out', order: ticket })
  return refuse({ code: whyNot(ticket, wanted, undo), field: 'to', order: ticket })
}

/** The customer changed their mind, and nobody has begun. */
export async function cancelByCustomer(shop: Shop, orderId: string): Promise<Result<Ticket, OrderRefusal>> {
  const moved = await write(shop, {
    orderId,
    to: 'cancelled',
    from: ['pending'],
    movedSinceMs: 0,
    acknowledged: false,
    reason: 'Cancelled by the customer',
    nowMs: shop.clock(),
  })
  const [order] = await shop.store.read(readOrder({ orderId }), 'latest')
  if (!order) return refuse({ code: 'not_found' })
  // Asked twice, it was cancelled once: the customer has what they wanted.
  if (moved === 'moved' || order.status === 'cancelled') return ok(ticketOf(order))
  return refuse({ code: 'too_late_to_cancel' })
}

async function write(shop: Shop, move: Move): Promise<'moved' | 'not_moved' | 'sold_out'> {
  try {
    const rows = await shop.store.write(moveOrder(move))
    if (rows.length === 0) return 'not_moved'
    shop.tail.nudge()
    return 'moved'
  } catch (fault) {
    // Taking back a cancellation needs the stock that it gave back.
    if (fault instanceof ConstraintFailed && fault.constraint === 'stock_left') return 'sold_out'
    throw fault
  }
}

function whyNot(ticket: Ticket, wanted: Move, undo: boolean): OrderRefusal['code'] {
  if (ticket.status === wanted.to) return 'move_conflict'
  if (!allows(ticket.status, wanted.to, undo)) return 'move_not_allowed'
  if (undo && ticket.movedAtMs < wanted.movedSinceMs) return 'undo_too_late'
  return wanted.to === 'preparing' && ticket.allergies.length > 0 ? 'allergies_not_acknowledged' : 'move_conflict'
}

function allows(from: Status, to: Status, undo: boolean): boolean {
  return undo ? undoOf(from) === to : movesFrom(from).includes(to)
}
