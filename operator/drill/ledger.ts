import type { PlaceReply } from '../../contract/orders.ts'

/** What the café told its customers, kept outside it: one answer for each key. What the books are compared with. */
export type Ledger = {
  acknowledge(key: string, reply: PlaceReply): void
  /** Answers by key. */
  acknowledged: ReadonlyMap<string, PlaceReply>
  /** Keys that were given two answers that differ. */
  contradicted: readonly string[]
}

export function openLedger(): Ledger {
  const acknowledged = new Map<string, PlaceReply>()
  const contradicted: string[] = []
  return {
    acknowledged,
    contradicted,
    acknowledge(key, reply) {
      const before = acknowledged.get(key)
      if (before && JSON.stringify(before) !== JSON.stringify(reply)) contradicted.push(key)
      acknowledged.set(key, reply)
    },
  }
}
