import type { Ticket } from '../../../contract/queue.ts'
import type { QueueState } from '../../api/queue/queue-state.ts'
import type { Waiting } from './waiting.ts'

export type Shown = {
  ticket: Ticket
  /** `held`: a tap on it could not be sent yet. */
  waiting: 'no' | 'sent' | 'held'
}

/** Every ticket that this screen knows, as it will be once the café has what was tapped here. */
export function withWaiting({ tickets, over }: QueueState, outbox: readonly Waiting[]): readonly Shown[] {
  // Taps are sent in their order: one that cannot be sent holds up all.
  const waiting = outbox.some(({ failures }) => failures > 0) ? 'held' : 'sent'
  const taps = new Map<string, Waiting[]>()
  for (const tap of outbox) taps.set(tap.orderId, [...(taps.get(tap.orderId) ?? []), tap])
  return [...tickets.values(), ...over.values()].map((ticket) => {
    const own = taps.get(ticket.orderId)
    if (!own) return { ticket, waiting: 'no' }
    return { ticket: own.reduce(tapped, ticket), waiting }
  })
}

function tapped(ticket: Ticket, { move, tappedAtMs }: Waiting): Ticket {
  // The café has done it, and only the answer is still to come.
  if (ticket.status === move.to) return ticket
  return {
    ...ticket,
    status: move.to,
    movedAtMs: tappedAtMs,
    allergiesAcknowledged: ticket.allergiesAcknowledged || move.allergiesAcknowledged === true,
    ...(move.to === 'cancelled' && move.reason !== undefined && { cancelReason: move.reason }),
  }
}
