import { useEffect, useRef } from 'react'
import type { Status } from '../../../domain/order/status.ts'

const READY_BUZZ_MS = [180, 90, 180, 90, 320]

/** The signs of an order outside the page: the tab's title, and a buzz of the telephone when it becomes ready. */
export function useStatusSigns(status: Status, title: string, titleAfter: string): void {
  const before = useRef(status)

  // The browser's tab.
  useEffect(() => {
    document.title = title
    return () => {
      document.title = titleAfter
    }
  }, [title, titleAfter])

  // The telephone's motor.
  useEffect(() => {
    if (status === 'ready' && before.current !== 'ready' && 'vibrate' in navigator) navigator.vibrate(READY_BUZZ_MS)
    before.current = status
  }, [status])
}
