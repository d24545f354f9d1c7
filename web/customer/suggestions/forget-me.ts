import { forgetDevice } from '../../api/device.ts'

/** Of the order at hand, not of a person: an order that is being sent must not be lost, or sent twice. */
const OF_THE_ORDER: readonly string[] = ['cafe.cart', 'cafe.attempt']

/**
 * Makes this device a stranger: first at the café, then here, in every open tab. Throws `Unavailable` while the café cannot
 * be reached; then nothing is forgotten.
 */
export async function forgetMe(): Promise<void> {
  await forgetDevice()
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith('cafe.') || OF_THE_ORDER.includes(name)) continue
    localStorage.removeItem(name)
    // Browsers tell the other tabs; this one hears it from here.
    dispatchEvent(new StorageEvent('storage', { key: name }))
  }
}
