import type { Station } from '../menu/menu.ts'
import type { MenuIndex } from '../menu/menu-index.ts'

/** Seconds of one person's work, by station id. */
export type Work = Readonly<Record<string, number>>

export type OrderPromise = { readyAtMs: number; waitSeconds: number }

/** The work that these lines make. */
export function workOf(index: MenuIndex, lines: readonly { itemId: string; quantity: number }[]): Work {
  const work: Record<string, number> = {}
  for (const line of lines) {
    const item = index.items.get(line.itemId)
    if (item) work[item.stationId] = (work[item.stationId] ?? 0) + item.prepSeconds * line.quantity
  }
  return work
}

/** The longest single thing among these lines, by station: no number of hands makes it faster. */
export function longestOf(index: MenuIndex, lines: readonly { itemId: string }[]): Work {
  const longest: Record<string, number> = {}
  for (const line of lines) {
    const item = index.items.get(line.itemId)
    if (item) longest[item.stationId] = Math.max(longest[item.stationId] ?? 0, item.prepSeconds)
  }
  return longest
}

/**
 * When an order will be ready. Its stations work side by side, each first through the work before it, shared among its
 * hands, then through the order's own, shared as far as its longest thing allows; taken as one thing where `longest` is not
 * given. The wait is told in whole minutes, rounded up, since that is how it is said at a counter.
 */
export function promiseTime(
  stations: readonly Station[],
  ahead: Work,
  own: Work,
  nowMs: number,
  longest: Work = own,
): OrderPromise {
  let seconds = 0
  for (const { id, hands } of stations) {
    const mine = own[id] ?? 0
    if (mine === 0) continue
    seconds = Math.max(seconds, (ahead[id] ?? 0) / hands + Math.max(mine / hands, longest[id] ?? mine))
  }
  const waitSeconds = Math.ceil(seconds / 60) * 60
  return { readyAtMs: nowMs + waitSeconds * 1_000, waitSeconds }
}
