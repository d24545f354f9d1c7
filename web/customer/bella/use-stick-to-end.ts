import { useEffect, useRef, type RefObject } from 'react'

/** How near its end counts as at its end. */
const NEAR_PX = 48

/**
 * Keeps what scrolls at its end while it grows or the room for it changes, unless the reader has scrolled up. `content` is
 * the one child that grows.
 */
export function useStickToEnd(): {
  scroller: RefObject<HTMLDivElement | null>
  content: RefObject<HTMLDivElement | null>
} {
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  // The browser's layout.
  useEffect(() => {
    const outer = scroller.current
    const inner = content.current
    if (!outer || !inner) return
    let isAtEnd = true
    const onScroll = () => {
      isAtEnd = outer.scrollHeight - outer.scrollTop - outer.clientHeight < NEAR_PX
    }
    const sizes = new ResizeObserver(() => {
      if (isAtEnd) outer.scrollTop = outer.scrollHeight
    })
    outer.addEventListener('scroll', onScroll, { passive: true })
    sizes.observe(outer)
    sizes.observe(inner)
    return () => {
      outer.removeEventListener('scroll', onScroll)
      sizes.disconnect()
    }
  }, [])
  return { scroller, content }
}
