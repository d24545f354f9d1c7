export const STATUSES = ['pending', 'preparing', 'ready', 'completed', 'cancelled'] as const

export type Status = (typeof STATUSES)[number]

/** What a barista may do next. A status that is not listed leads nowhere. */
const FORWARD: Readonly<Record<Status, readonly Status[]>> = {
  pending: ['preparing', 'cancelled'],
  preparing: ['ready', 'cancelled'],
  ready: ['completed'],
  completed: [],
  cancelled: [],
}

/** What taking back the last tap does. A cancelled order starts again, from the queue. */
const UNDONE: Readonly<Record<Status, Status | undefined>> = {
  pending: undefined,
  preparing: 'pending',
  ready: 'preparing',
  completed: 'ready',
  cancelled: 'pending',
}

/** Undo is for a slip of the finger, not for yesterday's orders. */
export const UNDO_WITHIN_MS = 15 * 60_000

export function movesFrom(status: Status): readonly Status[] {
  return FORWARD[status]
}

export function undoOf(status: Status): Status | undefined {
  return UNDONE[status]
}

/** The statuses that an order may be in for this move to happen: what its SQL guard names. */
export function leftBy(to: Status, undo: boolean): readonly Status[] {
  return STATUSES.filter((from) => (undo ? UNDONE[from] === to : FORWARD[from].includes(to)))
}

/** Still somebody's work. */
export function isOpen(status: Status): boolean {
  return status === 'pending' || status === 'preparing'
}

/** Nothing follows but an undo. */
export function isOver(status: Status): boolean {
  return status === 'completed' || status === 'cancelled'
}
