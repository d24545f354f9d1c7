import type { Ticket } from '../../../contract/queue.ts'

/** What a ticket asks of the counter around it. */
export type TicketActions = { cancel: (ticket: Ticket) => void }
