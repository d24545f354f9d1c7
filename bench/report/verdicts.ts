import type { Run } from '../measure/run.ts'

/** The filled café may take this many times as long. */
export const TIMES_SLOWER_MAX = 1.2
export const MEMORY_MAX_MB = 150
/** A generator this busy measures itself. */
export const GENERATOR_BUSY = 0.9
/** Beyond this share of the server's core, other programs bend the figures more than a correction straightens. */
export const OTHERS_BUSY = 0.1

export type Verdict = { what: string; value: string; target: string; met: boolean }

/** Every target and whether this run met it. A figure that could not be had meets nothing. */
export function verdictsOf({ figures, memory }: Run, orders: number): readonly Verdict[] {
  const stored = orders.toLocaleString('en')
  return [
    ...figures.flatMap(({ name, ofLimit = NaN, atLeastOfLimit }) =>
      atLeastOfLimit === undefined ? [] : [verdict(`${name}, of the limit`, ofLimit, '≥', atLeastOfLimit, 2)],
    ),
    ...figures.map(({ name, timesSlower }) =>
      verdict(`${name} with ${stored} stored, times slower`, timesSlower, '≤', TIMES_SLOWER_MAX, 2),
    ),
    verdict('resident memory, MB', memory.filled.residentMb, '≤', MEMORY_MAX_MB, 0),
    verdict('resident memory at its peak, MB', memory.filled.peakMb, '≤', MEMORY_MAX_MB, 0),
  ]
}

function verdict(what: string, value: number, sign: '≥' | '≤', bound: number, digits: number): Verdict {
  const met = sign === '≥' ? value >= bound : value <= bound
  return { what, value: value.toFixed(digits), target: `${sign} ${bound}`, met }
}
