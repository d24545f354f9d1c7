import { useSyncExternalStore } from 'react'

const wide = '(min-width: 64rem)'

/** Whether the order fits beside the menu. */
export function useWideScreen(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(wide).matches)
}

function onChange(listener: () => void): () => void {
  const query = matchMedia(wide)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
