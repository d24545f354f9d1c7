import { useSyncExternalStore } from 'react'
import { isOnline } from './is-online.ts'

export function useOnline(): boolean {
  return useSyncExternalStore(onChange, isOnline)
}

function onChange(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
