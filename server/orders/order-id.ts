import { randomBytes } from 'node:crypto'

/** Begins with its time, so that rows are appended, and ends with 80 random bits, so that none can be guessed. */
export function newOrderId(nowMs: number): string {
  return nowMs.toString(36).padStart(9, '0') + randomBytes(10).toString('hex')
}
