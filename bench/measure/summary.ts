import { medianOf } from './percentiles.ts'
import type { Slot } from './take-turns.ts'

/** One figure of one server: the medians of its slots. */
export type Summary = Slot & { slots: number }

export function summaryOf(slots: readonly Slot[]): Summary {
  const median = (of: (slot: Slot) => number) => medianOf(slots.map(of))
  return {
    slots: slots.length,
    answers: slots.reduce((sum, slot) => sum + slot.answers, 0),
    perSecond: median((slot) => slot.perSecond),
    p50Ms: median((slot) => slot.p50Ms),
    p99Ms: median((slot) => slot.p99Ms),
    generatorShare: median((slot) => slot.generatorShare),
    serverShare: median((slot) => slot.serverShare),
  }
}

/** How many times as many answers a second: the median of the rounds, each compared with its own neighbour in time. */
export function ratioOf(slots: readonly Slot[], base: readonly Slot[]): number {
  return medianOf(slots.map(({ perSecond }, round) => perSecond / (base[round]?.perSecond ?? NaN)))
}
