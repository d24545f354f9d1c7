import { useLayoutEffect, useState, type RefObject } from 'react'

export type BoxPx = { widthPx: number; heightPx: number; vminPx: number }

/** How much room something has, and a hundredth of the screen's shorter side. */
export function useBox(element: RefObject<HTMLElement | null>): BoxPx {
  const [box, setBox] = useState<BoxPx>({ widthPx: 0, heightPx: 0, vminPx: 0 })
  // The browser's layout.
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    const measure = () =>
      setBox({
        widthPx: watched.clientWidth,
        heightPx: watched.clientHeight,
        vminPx: Math.min(innerWidth, innerHeight) / 100,
      })
    const observer = new ResizeObserver(measure)
    observer.observe(watched)
    return () => observer.disconnect()
  }, [element])
  return box
}
