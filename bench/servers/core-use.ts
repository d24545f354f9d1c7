import { readFileSync } from 'node:fs'
import { SERVER_CORE } from './cores.ts'

/** The kernel's clock tick, in which `/proc/stat` counts. */
const TICK_MS = 10

/**
 * Milliseconds that programs have used of the server's core, and that the machine's host kept from it; NaN where there is
 * no `/proc`. Without what the network's interrupts took: those are the load's own.
 */
export function programsMsOfServerCore(): number {
  const line = readStat().find((text) => text.startsWith(`cpu${SERVER_CORE} `))
  const [, user, nice, system, , , , , steal] = line?.split(' ').map(Number) ?? []
  return ((user ?? NaN) + (nice ?? NaN) + (system ?? NaN) + (steal ?? NaN)) * TICK_MS
}

function readStat(): readonly string[] {
  try {
    return readFileSync('/proc/stat', 'utf8').split('\n')
  } catch {
    return []
  }
}
