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

/**
 * When an order will be ready: the stations it needs work side by side, each first through the work before it, shared
 * among its hands. The wait is told in whole minutes, rounded up, since that is how it is said at a counter.
 */
export function promiseTime(stations: readonly Station[], ahead: Work, own: Work, nowMs: number): OrderPromise {
  let seconds = 0
  for (const station of stations) {
    const mine = own[station.id] ?? 0
    if (mine === 0) continue
    seconds = Math.max(seconds, ((ahead[station.id] ?? 0) + mine) / station.hands)
  }
  const waitSeconds = Math.ceil(seconds / 60) * 60
  return { readyAtMs: nowMs + waitSeconds * 1_000, waitSeconds }
}
