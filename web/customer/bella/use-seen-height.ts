import { useSyncExternalStore } from 'react'

export type SeenHeight = { heightPx: number; hiddenPx: number }

/** Less than this hidden is a bar of the browser's, not a keyboard. */
const KEYBOARD_PX_MIN = 120
const MARGIN_PX = 8

let known: SeenHeight | undefined

/** What a keyboard on the screen leaves free, while there is one; it does not change the page's own height everywhere. */
export function useSeenHeight(): SeenHeight | undefined {
  return useSyncExternalStore(listen, measure)
}

function measure(): SeenHeight | undefined {
  const seen = globalThis.visualViewport
  const hiddenPx = seen && seen.scale === 1 ? Math.round(innerHeight - seen.height - seen.offsetTop) : 0
  if (!seen || hiddenPx < KEYBOARD_PX_MIN) return (known = undefined)
  const heightPx = Math.round(seen.height) - MARGIN_PX
  if (known?.heightPx !== heightPx || known.hiddenPx !== hiddenPx) known = { heightPx, hiddenPx }
  return known
}

function listen(listener: () => void): () => void {
  const seen = globalThis.visualViewport
  seen?.addEventListener('resize', listener)
  seen?.addEventListener('scroll', listener)
  return () => {
    seen?.removeEventListener('resize', listener)
    seen?.removeEventListener('scroll', listener)
  }
}
