import { randomUUID } from 'node:crypto'

/** Begins with its time, so that rows are appended, and ends with 80 random bits, so that none can be guessed. */
export function newOrderId(nowMs: number): string {
  // Node keeps random bits ready for these; of the 32 digits, these 20 are all chance.
  const uuid = randomUUID()
  return nowMs.toString(36).padStart(9, '0') + uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(-8)
}
