import { readFileSync } from 'node:fs'

/** The kernel's clock tick, as `/proc` counts in on every Linux that Node runs on. */
const TICK_MS = 10
const KIB_PER_MB = 1_000_000 / 1_024

/** Milliseconds of a core that the process has used; NaN where there is no `/proc`. */
export function cpuMsOf(pid: number): number {
  // After the name, which may hold spaces, come the fields from the third on; 14 and 15 are user and system time.
  const fields = readProc(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11] ?? NaN) + Number(fields[12] ?? NaN)) * TICK_MS
}

/** Resident memory in megabytes (10⁶ bytes): now, and at most since the process began. */
export function memoryOf(pid: number): { residentMb: number; peakMb: number } {
  const status = readProc(pid, 'status')
  const mbOf = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / KIB_PER_MB
  return { residentMb: mbOf('VmRSS'), peakMb: mbOf('VmHWM') }
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
