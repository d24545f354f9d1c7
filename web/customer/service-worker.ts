import type { PATHS } from '../../contract/paths.ts'
import type { KEPT_AT_HEADER } from '../api/use-menu.ts'

declare const self: ServiceWorkerGlobalScope
/** Written by the build: everything that the page is made of. */
declare const __PRECACHE__: { version: string; urls: readonly string[] }

// Types alone are imported: the worker is one file, whatever the build does with the rest.
const PAGE: typeof PATHS.customerPage = '/'
const MENU: typeof PATHS.menu = '/api/menu'
const KEPT_AT: typeof KEPT_AT_HEADER = 'x-kept-at-ms'

const { version, urls } = __PRECACHE__
/** The page of this build. */
const SHELL = `shell-${version}`
/** Hashed files of this and earlier builds: a page that is still open finds its later chunks here after a deploy. */
const ASSETS = 'assets'
const ASSETS_MAX = 120
const MENUS = 'menu'
const PATIENCE_MS = 3_000

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))

/** Orders, quotes and the staff's doors are never touched: only the page, its files and the menu are kept. */
self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request))
  else if (url.pathname === MENU) event.respondWith(menu(request))
  else if (request.mode === 'navigate' && url.pathname === PAGE) event.respondWith(page(request))
  else if (url.pathname.startsWith('/icons/')) event.respondWith(icon(request))
})

async function install(): Promise<void> {
  const hashed = urls.filter((url) => url.startsWith('/assets/'))
  const [assets, shell] = await Promise.all([caches.open(ASSETS), caches.open(SHELL)])
  const missing = await Promise.all(hashed.map(async (url) => ((await assets.match(url)) ? [] : [url])))
  await assets.addAll(missing.flat())
  const fresh = urls.filter((url) => !hashed.includes(url)).map((url) => new Request(url, { cache: 'reload' }))
  await shell.addAll(fresh)
  await self.skipWaiting()
}

async function activate(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith('shell-') && name !== SHELL) await caches.delete(name)
  const assets = await caches.open(ASSETS)
  const kept = await assets.keys()
  const current = new Set(urls)
  const old = kept.filter((request) => !current.has(new URL(request.url).pathname))
  for (const request of old.slice(0, Math.max(0, kept.length - ASSETS_MAX))) await assets.delete(request)
  await self.clients.claim()
}

async function asset(request: Request): Promise<Response> {
  const cache = await caches.open(ASSETS)
  const kept = await cache.match(request, { ignoreVary: true })
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

async function icon(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request)
}

/** The newest page where there is a network, this build's where there is none. */
async function page(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) })
    if (response.status < 500) return response
  } catch {
    // The kept page below is the answer.
  }
  const kept = await (await caches.open(SHELL)).match(PAGE)
  return kept ?? fetch(request)
}

/** The menu as it is now, or the last one known, which then says how old it is. */
async function menu(request: Request): Promise<Response> {
  const cache = await caches.open(MENUS)
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS * 2) })
    if (response.status < 500) {
      if (response.ok) await cache.put(MENU, await withHeader(response.clone(), String(Date.now())))
      return response
    }
  } catch {
    // The kept menu below is the answer.
  }
  return (await cache.match(MENU)) ?? Response.error()
}

async function withHeader(response: Response, keptAt: string): Promise<Response> {
  const headers = new Headers(response.headers)
  headers.set(KEPT_AT, keptAt)
  return new Response(await response.blob(), { status: response.status, headers })
}
