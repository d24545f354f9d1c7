import { useEffect, useState } from 'react'

/** Whether `isSo` has been so for `afterMs` without a break. */
export function useAfter(isSo: boolean, afterMs: number): boolean {
  const [isOver, setIsOver] = useState(false)
  // The clock.
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setIsOver(true), afterMs)
    return () => {
      clearTimeout(timer)
      setIsOver(false)
    }
  }, [isSo, afterMs])
  return isSo && isOver
}
