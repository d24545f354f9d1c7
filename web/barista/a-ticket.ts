import type { Ticket } from '../../contract/queue.ts'

type Line = Ticket['lines'][number]

/** A ticket for tests: one latte for Ada, and what the test says. */
export function aTicket(said: Partial<Ticket> = {}): Ticket {
  return {
    orderId: 'order-1',
    number: 1,
    status: 'pending',
    customer: { name: 'Ada' },
    fulfilment: 'here',
    allergies: [],
    lines: [aLine()],
    subtotalCents: 500,
    taxCents: 35,
    totalCents: 535,
    placedAtMs: 1_790_000_000_000,
    promise: { readyAtMs: 1_790_000_300_000 },
    version: 1,
    work: { bar: 75 },
    movedAtMs: 1_790_000_000_000,
    allergiesAcknowledged: false,
    ...said,
  }
}

export function aLine(said: Partial<Line> = {}): Line {
  return { itemId: 'latte', name: 'Latte', quantity: 1, options: [], unitCents: 500, lineCents: 500, ...said }
}
