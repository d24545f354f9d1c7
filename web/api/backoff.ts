const FIRST_MS = 500
const LONGEST_MS = 15_000

/**
 * How long to wait before the attempt after `failures` failures: doubling, at most 15 s, and drawn by lot from its upper
 * half so that a café full of telephones does not come back in one moment. `lot` is in [0, 1).
 */
export function backoffMs(failures: number, lot: number): number {
  const fullMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1))
  return Math.round(fullMs * (0.5 + lot / 2))
}
