import { useSyncExternalStore } from 'react'
import type { KeptLine } from '../cart/cart-store.ts'
import { sameLine } from './same-make.ts'

/** Long enough to be found by an eye that was on the words. */
const LIT_MS = 2_600

const listeners = new Set<() => void>()
let lit: ReadonlySet<string> = new Set()

/** Lights up the lines that are not as they were, for a moment. */
export function lightUpChanges(before: readonly KeptLine[], after: readonly KeptLine[]): void {
  const known = new Map(before.map(({ key, line }) => [key, line]))
  const changed = after.filter(({ key, line }) => {
    const was = known.get(key)
    return !was || !sameLine(was, line)
  })
  if (changed.length === 0) return
  const keys = new Set(changed.map(({ key }) => key))
  change(new Set([...lit, ...keys]))
  setTimeout(() => change(new Set([...lit].filter((key) => !keys.has(key)))), LIT_MS)
}

/** Whether Bella has just put this line into the cart, or changed it. */
export function useLit(key: string): boolean {
  return useSyncExternalStore(listen, () => lit.has(key))
}

function change(next: ReadonlySet<string>): void {
  lit = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
