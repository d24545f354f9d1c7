/** Keeps the page and the menu for when there is no network. Does nothing while developing. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  addEventListener('load', () => void navigator.serviceWorker.register('/service-worker.js').catch(() => {}))
}

const RELOADED = 'cafe.reloaded'

/** A chunk of a page older than the last deploy may be gone: load the new page, once. */
export function reloadWhenChunkIsGone(): void {
  addEventListener('vite:preloadError', (event) => {
    if (sessionStorage.getItem(RELOADED)) return
    sessionStorage.setItem(RELOADED, '1')
    event.preventDefault()
    location.reload()
  })
}
