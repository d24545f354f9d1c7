import { useEffect, useRef, useState } from 'react'

const NEW_FOR_MS = 14_000
const NONE: ReadonlySet<number> = new Set()

/** The numbers that have become ready while this was on the wall, each for some seconds. */
export function useArrivals(ready: readonly number[] | undefined): ReadonlySet<number> {
  const [arrived, setArrived] = useState(NONE)
  const before = useRef<ReadonlySet<number>>(undefined)

  // The clock on the wall: what is new stays so for a while.
  useEffect(() => {
    if (!ready) return
    const known = before.current
    before.current = new Set(ready)
    const fresh = known ? ready.filter((number) => !known.has(number)) : []
    if (fresh.length === 0) return
    setTimeout(() => setArrived((others) => new Set([...others, ...fresh])))
    setTimeout(
      () => setArrived((others) => new Set([...others].filter((number) => !fresh.includes(number)))),
      NEW_FOR_MS,
    )
  }, [ready])

  return arrived
}
