import { useStored } from '../ui/stored.ts'
import { memory } from './memory.ts'

/** The time at the café, kept by `CafeClock`: one clock for all tickets, whatever this device's says. */
export const cafeNow = memory(Date.now())

export function useCafeNow(): number {
  return useStored(cafeNow)
}
