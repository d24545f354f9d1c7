import type { Ticket } from '../../../contract/queue.ts'
import type { Status } from '../../../domain/order/status.ts'
import type { Result } from '../../../domain/result.ts'
import type { MoveRefusal } from '../../api/queue/send-move.ts'
import type { Waiting } from './waiting.ts'

export type News = { kind: 'somebody_else'; now: Status } | { kind: 'refused'; code: string } | { kind: 'gave_up' }

/** What the café's answer to a tap comes to. */
export type Settled = {
  /** What is no longer to be sent: this tap, or this and all later ones on the same order, which built on it. */
  drop: 'tap' | 'order'
  ticket?: Ticket
  news?: News
}

/** `signed_out`: the café does not know this screen any more; the tap stays. */
export function settle(tap: Waiting, answer: Result<Ticket, MoveRefusal>): Settled | 'signed_out' {
  if (answer.ok) return { drop: 'tap', ticket: answer.value }
  const { status: httpStatus, code, order } = answer.refusal
  if (httpStatus === 401) return 'signed_out'
  if (!order) return { drop: 'order', news: { kind: 'refused', code } }
  if (order.status !== tap.move.to) return { drop: 'order', ticket: order, news: whyNot(code, order.status) }
  // It is where it was wanted. After a lost answer that was our own doing.
  if (tap.tried) return { drop: 'tap', ticket: order }
  return { drop: 'tap', ticket: order, news: { kind: 'somebody_else', now: order.status } }
}

function whyNot(code: string, now: Status): News {
  const overtaken = code === 'move_conflict' || code === 'move_not_allowed'
  return overtaken ? { kind: 'somebody_else', now } : { kind: 'refused', code }
}
