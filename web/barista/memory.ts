import type { Stored } from '../ui/stored.ts'

/** Something that this page knows until it is closed. */
export function memory<Value>(initial: Value): Stored<Value> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    set: (next) => {
      value = next
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
