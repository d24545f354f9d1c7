import { useSyncExternalStore } from 'react'
import { useLiveMenu } from '../../api/use-live-menu.ts'

/** Follows the menu while somebody looks at it. Draws nothing, and is loaded after what can be seen. */
export function LiveMenu() {
  const isLookedAt = useSyncExternalStore(onVisibility, () => document.visibilityState === 'visible')
  useLiveMenu(isLookedAt)
  return null
}

function onVisibility(listener: () => void): () => void {
  document.addEventListener('visibilitychange', listener)
  return () => document.removeEventListener('visibilitychange', listener)
}
