const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]']

/**
 * Whether asking the café can make sense. A browser that says it is offline is believed, since then nothing is sent at
 * all; but a café on this very machine needs no network.
 */
export function isOnline(): boolean {
  return navigator.onLine || THIS_MACHINE.includes(location.hostname)
}
