import { useSyncExternalStore } from 'react'

/** Something kept in this browser: survives a reload, and is the same in every tab. */
export type Stored<Value> = {
  get: () => Value
  set: (value: Value) => void
  listen: (listener: () => void) => () => void
}

/** Keeps `Value` under `name`. What was kept by an older page, or by hand, and does not pass `isValue` is forgotten. */
export function stored<Value>(name: string, initial: Value, isValue: (kept: unknown) => boolean): Stored<Value> {
  const listeners = new Set<() => void>()
  let value = read()
  globalThis.addEventListener?.('storage', (event: StorageEvent) => {
    if (event.key !== name) return
    value = read()
    tell()
  })

  function read(): Value {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
      return kept !== null && isValue(kept) ? (kept as Value) : initial
    } catch {
      return initial
    }
  }
  function tell() {
    for (const listener of listeners) listener()
  }
  return {
    get: () => value,
    set: (next) => {
      value = next
      if (next === initial) localStorage.removeItem(name)
      else localStorage.setItem(name, JSON.stringify(next))
      tell()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useStored<Value>(store: Stored<Value>): Value {
  return useSyncExternalStore(store.listen, store.get)
}
