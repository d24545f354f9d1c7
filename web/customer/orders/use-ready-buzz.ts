import { useEffect, useRef } from 'react'
import type { Status } from '../../../domain/order/status.ts'

const READY_BUZZ_MS = [180, 90, 180, 90, 320]

/** Buzzes the telephone when the order becomes ready, not when a page of a ready order is opened. */
export function useReadyBuzz(status: Status): void {
  const before = useRef(status)

  // The telephone's motor.
  useEffect(() => {
    if (status === 'ready' && before.current !== 'ready' && 'vibrate' in navigator) navigator.vibrate(READY_BUZZ_MS)
    before.current = status
  }, [status])
}
