import type { Ticket } from '../../../contract/queue.ts'
import type { Shown } from '../moves/with-waiting.ts'

/** The three places on the counter, left to right. */
export const AREAS = ['pending', 'preparing', 'ready'] as const
export type Area = (typeof AREAS)[number]

export type Areas = Readonly<Record<Area, readonly Shown[]>>

/** What is to be made and being made by when it was ordered; what is ready by how long it has waited. */
export function areasOf(shown: readonly Shown[]): Areas {
  const inArea = (area: Area) => shown.filter(({ ticket }) => ticket.status === area)
  return {
    pending: inArea('pending').sort(by(({ placedAtMs }) => placedAtMs)),
    preparing: inArea('preparing').sort(by(({ placedAtMs }) => placedAtMs)),
    ready: inArea('ready').sort(by(({ movedAtMs }) => movedAtMs)),
  }
}

/** Handed over or cancelled, the newest first. */
export function finishedOf(shown: readonly Shown[]): readonly Shown[] {
  return shown
    .filter(({ ticket }) => ticket.status === 'completed' || ticket.status === 'cancelled')
    .sort((one, other) => other.ticket.movedAtMs - one.ticket.movedAtMs)
}

function by(timeMs: (ticket: Ticket) => number) {
  return (one: Shown, other: Shown) =>
    timeMs(one.ticket) - timeMs(other.ticket) || one.ticket.number - other.ticket.number
}
