import { useSyncExternalStore } from 'react'

/** Whether the order fits beside the menu. */
export const useWideScreen = () => useMedia('(min-width: 64rem)')

/** Whether Bella fits beside the order, too. */
export const useRoomForThree = () => useMedia('(min-width: 80rem)')

function useMedia(media: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(media)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => matchMedia(media).matches,
  )
}
