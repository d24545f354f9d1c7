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
    othersShare: median((slot) => slot.othersShare),
  }
}

/**
 * How many times as many answers a second of the core that other programs left to it: the median of the rounds, each
 * compared with its own neighbour in time. On a machine with nothing else to do that is the plain ratio.
 */
export function ratioOf(slots: readonly Slot[], base: readonly Slot[]): number {
  return medianOf(slots.map((slot, round) => perLeftSecond(slot) / perLeftSecond(base[round])))
}

function perLeftSecond(slot: Slot | undefined): number {
  return slot ? slot.perSecond / (1 - slot.othersShare) : NaN
}
