import type { Ticket } from '../../../contract/queue.ts'
import { memory } from '../memory.ts'

/** The orders whose allergies somebody has read at this screen; told to the café when the order is started. */
export const acknowledged = memory<ReadonlySet<string>>(new Set())

export function acknowledge({ orderId }: Ticket): void {
  acknowledged.set(new Set([...acknowledged.get(), orderId]))
}

export function allergiesRead(ticket: Ticket, read: ReadonlySet<string>): boolean {
  return ticket.allergies.length === 0 || ticket.allergiesAcknowledged || read.has(ticket.orderId)
}
