import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { boardQuery } from '../api/board-query.ts'
import { cafeNow } from './cafe-now.ts'

/** Often enough for whole minutes. */
const TICK_MS = 5_000

/** Keeps the café's time; shows nothing. */
export function CafeClock() {
  const { data } = useQuery(boardQuery)
  const behindMs = data?.behindMs ?? 0
  // The clock on the wall.
  useEffect(() => {
    const tick = () => cafeNow.set(Date.now() + behindMs)
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [behindMs])
  return null
}
