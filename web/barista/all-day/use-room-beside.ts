import { useSyncExternalStore } from 'react'

const room = '(min-width: 80rem)'

/** Whether something fits beside three areas of tickets. */
export function useRoomBeside(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(room).matches)
}

function onChange(listener: () => void): () => void {
  const query = matchMedia(room)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
