import type { Ticket } from '../../../contract/queue.ts'
import type { Status } from '../../../domain/order/status.ts'
import { acknowledged, allergiesRead } from './acknowledged.ts'
import { tap } from './tap.ts'

/** Where a ticket goes by the next step at the counter. */
export const NEXT = {
  pending: 'preparing',
  preparing: 'ready',
  ready: 'completed',
  completed: undefined,
  cancelled: undefined,
} as const satisfies Record<Status, Status | undefined>

/** Starts, finishes or hands over. `read_first`: nothing was done, the allergies come first. */
export function nextStep(ticket: Ticket): 'done' | 'read_first' | 'nothing' {
  const to = NEXT[ticket.status]
  if (to === undefined) return 'nothing'
  if (to !== 'preparing' || ticket.allergies.length === 0) tap(ticket, { to })
  else if (allergiesRead(ticket, acknowledged.get())) tap(ticket, { to, allergiesAcknowledged: true })
  else return 'read_first'
  return 'done'
}
