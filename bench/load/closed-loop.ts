import { medianOf, percentileOf } from '../measure/percentiles.ts'
import { takeSeat, type Seat } from './seat.ts'

/** The next request of the seat with this number. Its bytes must stay as they are until it is answered. */
export type Source = (seat: number) => Buffer

export type LoadOptions = {
  port: number
  seats: number
  forMs: number
  source: Source
  /** Any other status is a failure. */
  expect: number
}

export type Load = {
  answers: number
  perSecond: number
  p50Ms: number
  p99Ms: number
  /** How much of one core this generator used, 0 to 1. Near 1 it measures itself. */
  generatorShare: number
}

/** More answers than any slot brings; those beyond are counted but not timed. */
const TIMED_MAX = 1_000_000
const ANSWER_MS_MAX = 15_000

const timesMs = new Float64Array(TIMED_MAX)

/**
 * A closed loop: each seat sends its next request when its last one is answered, until the time is over. Throws where an
 * answer has another status than expected, or does not come.
 */
export async function closedLoop({ port, seats, forMs, source, expect }: LoadOptions): Promise<Load> {
  const askedAtMs = new Float64Array(seats)
  let answers = 0
  let waiting = seats
  let untilMs = 0
  const { promise: over, resolve: end, reject: fail } = Promise.withResolvers<void>()
  const taken: Seat[] = []

  function ask(seat: number): void {
    askedAtMs[seat] = performance.now()
    taken[seat]?.ask(source(seat))
  }

  function onAnswer(seat: number, status: number): void {
    const nowMs = performance.now()
    if (status !== expect) return fail(new Error(`Port ${port} answered ${status}, not ${expect}`))
    if (answers < TIMED_MAX) timesMs[answers] = nowMs - (askedAtMs[seat] ?? nowMs)
    answers++
    if (nowMs < untilMs) return ask(seat)
    if (--waiting === 0) end()
  }

  for (let seat = 0; seat < seats; seat++)
    taken.push(await takeSeat(port, { onAnswer: (status) => onAnswer(seat, status), onFault: fail }))
  const late = setTimeout(() => fail(new Error(`Port ${port} did not answer in time`)), forMs + ANSWER_MS_MAX)
  const usedBefore = process.cpuUsage()
  const startedMs = performance.now()
  untilMs = startedMs + forMs
  try {
    for (let seat = 0; seat < seats; seat++) ask(seat)
    await over
  } finally {
    clearTimeout(late)
    for (const seat of taken) seat.leave()
  }
  const tookMs = performance.now() - startedMs
  const used = process.cpuUsage(usedBefore)
  const sorted = timesMs.slice(0, Math.min(answers, TIMED_MAX)).sort()
  return {
    answers,
    perSecond: (answers * 1_000) / tookMs,
    p50Ms: medianOf(sorted),
    p99Ms: percentileOf(sorted, 0.99),
    generatorShare: (used.user + used.system) / 1_000 / tookMs,
  }
}
