import { useMemo, useSyncExternalStore } from 'react'

/** Where in the café the customer stands. It is all in the address, so a reload or a shared link finds it again. */
export type Place =
  | { at: 'menu' }
  | { at: 'item'; itemId: string; lineKey?: string | undefined }
  | { at: 'cart' }
  | { at: 'bella' }
  | { at: 'order'; orderId: string }

const MOVED = 'cafe:moved'

export function usePlace(): Place {
  const search = useSyncExternalStore(onMove, () => location.search)
  return useMemo(() => readPlace(search), [search])
}

export function go(place: Place): void {
  history.pushState({ cameFromHere: true }, '', writePlace(place))
  dispatchEvent(new Event(MOVED))
}

/** Closes a sheet: the way back where there is one, so that the browser's own button agrees. */
export function leave(): void {
  const state: unknown = history.state
  if (typeof state === 'object' && state !== null && 'cameFromHere' in state) return history.back()
  history.replaceState(null, '', writePlace({ at: 'menu' }))
  dispatchEvent(new Event(MOVED))
}

/** Goes on without a way back to what is done with. */
export function goInstead(place: Place): void {
  history.replaceState(null, '', writePlace(place))
  dispatchEvent(new Event(MOVED))
}

export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const orderId = query.get('order')
  const itemId = query.get('item')
  if (orderId) return { at: 'order', orderId }
  if (itemId) return { at: 'item', itemId, lineKey: query.get('line') ?? undefined }
  if (query.has('bella')) return { at: 'bella' }
  return query.has('cart') ? { at: 'cart' } : { at: 'menu' }
}

export function writePlace(place: Place): string {
  if (place.at === 'menu') return '/'
  if (place.at === 'cart') return '/?cart'
  if (place.at === 'bella') return '/?bella'
  if (place.at === 'order') return `/?order=${encodeURIComponent(place.orderId)}`
  const line = place.lineKey === undefined ? '' : `&line=${encodeURIComponent(place.lineKey)}`
  return `/?item=${encodeURIComponent(place.itemId)}${line}`
}

function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(MOVED, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(MOVED, listener)
  }
}
