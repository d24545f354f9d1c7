import type { MoveRequest, Ticket } from '../../../contract/queue.ts'
import { undoOf, type Status } from '../../../domain/order/status.ts'
import { memory } from '../memory.ts'
import { outbox } from './outbox.ts'

/** The last thing done on this screen: what "undo" means where no ticket is meant. */
export type LastTap = { id: string; ticket: Ticket; to: Status; undone: boolean; atMs: number }

/** For how long the page offers to take it back. */
export const UNDO_BAR_MS = 9_000

export const lastTap = memory<LastTap | undefined>(undefined)

/** Moves an order: seen at once, sent in its turn. `ticket` is as shown when it was tapped. */
export function tap(ticket: Ticket, move: MoveRequest): void {
  const { orderId, number } = ticket
  const id = newTapId()
  const tappedAtMs = Date.now()
  outbox.set([...outbox.get(), { id, orderId, number, move, tappedAtMs, tried: false, failures: 0 }])
  lastTap.set({ id, ticket: { ...ticket, status: move.to }, to: move.to, undone: move.undo === true, atMs: tappedAtMs })
}

/** Takes the last move of an order back. One that was not sent yet is simply not sent. */
export function undo(ticket: Ticket): void {
  const to = undoOf(ticket.status)
  if (to === undefined) return
  const unsent = outbox.get().findLast(({ orderId }) => orderId === ticket.orderId)
  if (unsent && !unsent.tried && unsent.move.to === ticket.status) {
    outbox.set(outbox.get().filter((other) => other !== unsent))
    lastTap.set({ id: unsent.id, ticket: { ...ticket, status: to }, to, undone: true, atMs: Date.now() })
  } else tap(ticket, { to, undo: true })
}

/** `crypto.randomUUID` is there in a secure context only, and a café's own network often is not one. */
function newTapId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
