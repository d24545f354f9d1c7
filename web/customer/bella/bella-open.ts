import { stored, useStored } from '../../ui/stored.ts'
import { go, leave, type Place } from '../place-in-url.ts'

/** Whether she stands beside the menu on a wide screen. A drawer has its place in the address instead. */
const besideStore = stored<boolean>('cafe.bella-beside', false, (kept) => kept === true)

export const ASK_BELLA_ID = 'ask-bella'

export function useBellaOpen(place: Place, isWide: boolean): boolean {
  const isBeside = useStored(besideStore)
  return place.at === 'bella' || (isWide && isBeside && place.at !== 'order')
}

export function openBella(isWide: boolean): void {
  if (isWide) besideStore.set(true)
  else go({ at: 'bella' })
}

/** Closes her panel; the focus goes back to the button that opens it. */
export function closeBella(place: Place): void {
  besideStore.set(false)
  if (place.at === 'bella') leave()
  requestAnimationFrame(() => document.getElementById(ASK_BELLA_ID)?.focus())
}
