import { businessDay } from '../../../domain/order/business-day.ts'
import { reserveSpend, settleSpend } from '../../store/queries/model-spend.ts'
import type { Store } from '../../store/store.ts'

/** What a call used and cost. One micro-cent is a millionth of a US cent. */
export type Cost = { costMicrocents: number; inputTokens: number; outputTokens: number }

export type Reserved = {
  /** Puts what the call did cost in the place of what was taken for it. Nobody waits for it, and it never throws. */
  settle(cost: Cost): void
}

/** The café's own cap on what the model may cost in a business day, shared by all of its servers. */
export type Spend = {
  /** Whether the day's money was not used up when it was looked at last. */
  left(): boolean
  /**
   * Takes the worst that a call may cost before it is made. Without a `Reserved` no call may be made: the day's cap is
   * reached, or the store could not write it down.
   */
  reserve(microcents: number): Promise<Reserved | 'cap_reached' | 'not_recorded'>
  /** Until all that was settled is written down. */
  settled(): Promise<void>
}

export type SpendParts = {
  store: Store
  clock: () => number
  timeZone: () => string
  dailyCents: number
  onCapReached: (day: string) => void
  onFault: (fault: unknown) => void
}

export const MICROCENTS = 1_000_000

/** A cap that was reached is looked at again after this long: calls under way give back what they did not need. */
const LOOK_AGAIN_MS = 60_000

export const NOTHING: Cost = { costMicrocents: 0, inputTokens: 0, outputTokens: 0 }

export function dailySpend(parts: SpendParts): Spend {
  const { store, clock, onFault } = parts
  const capMicrocents = parts.dailyCents * MICROCENTS
  const writing = new Set<Promise<unknown>>()
  let reached: { day: string; untilMs: number } | undefined
  let toldDay = ''

  function today(): string {
    return businessDay(clock(), parts.timeZone())
  }

  function settle(day: string, reservedMicrocents: number, cost: Cost): void {
    const written = store
      .write(settleSpend({ businessDay: day, reservedMicrocents, ...cost }))
      .catch(onFault)
      .finally(() => writing.delete(written))
    writing.add(written)
  }

  function capReached(day: string): 'cap_reached' {
    reached = { day, untilMs: clock() + LOOK_AGAIN_MS }
    if (toldDay !== day) parts.onCapReached(day)
    toldDay = day
    return 'cap_reached'
  }

  return {
    left() {
      if (capMicrocents === 0) return false
      return !reached || reached.day !== today() || clock() >= reached.untilMs
    },
    async reserve(microcents) {
      const day = today()
      try {
        const rows = await store.write(reserveSpend({ businessDay: day, microcents, capMicrocents }))
        if (rows.length === 0) return capReached(day)
        reached = undefined
        return { settle: (cost) => settle(day, microcents, cost) }
      } catch (fault) {
        // It may have been written all the same; then the day has a little less, and no more than its cap is spent.
        onFault(fault)
        return 'not_recorded'
      }
    },
    async settled() {
      await Promise.all(writing)
    },
  }
}
