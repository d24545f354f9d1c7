import { useEffect } from 'react'

/** Keeps the screen lit while the page is seen, where the browser can: in a secure context, mostly. */
export function useWakeLock(): void {
  // The device's screen, which lets go by itself whenever the page is hidden.
  useEffect(() => {
    if (!('wakeLock' in navigator)) return
    let lock: WakeLockSentinel | undefined
    let over = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      const held = await navigator.wakeLock.request('screen').catch(() => undefined)
      if (over) await held?.release()
      else lock = held
    }
    const onVisible = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', onVisible)
    return () => {
      over = true
      document.removeEventListener('visibilitychange', onVisible)
      void lock?.release()
    }
  }, [])
}
