import type { PlaceReply, QuoteReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { CARTS } from './carts.ts'

/** Calls that prepare a load, made one by one before it. */

/** A quote for each of the carts, in their order. */
export async function quoteCarts(port: number): Promise<readonly QuoteReply[]> {
  const quotes: QuoteReply[] = []
  for (const cart of CARTS) quotes.push(await post<QuoteReply>(port, PATHS.quotes, cart))
  return quotes
}

/** Places this many orders, and answers with how each may be looked at. */
export async function placeSome(port: number, count: number): Promise<readonly PlaceReply[]> {
  const quotes = await quoteCarts(port)
  const placed: PlaceReply[] = []
  for (let n = 0; n < count; n++) {
    const body = { quote: quotes[n % quotes.length]?.quote, customer: { name: `Guest ${n}` } }
    placed.push(await post<PlaceReply>(port, PATHS.orders, body, { 'idempotency-key': `before-the-load-${n}` }))
  }
  return placed
}

export async function getMenu(port: number): Promise<{ headers: Record<string, string>; body: string }> {
  const response = await fetch(addressOf(port, PATHS.menu))
  const headers = Object.fromEntries(response.headers)
  // What Node's server writes by itself.
  for (const name of ['date', 'connection', 'keep-alive']) delete headers[name]
  return { headers, body: await response.text() }
}

/** Orders pending, being made or ready, as the café counts them itself. */
export async function countQueued(port: number): Promise<number> {
  const figures = await (await fetch(addressOf(port, PATHS.metrics))).text()
  return Number(/^cafe_queue_orders (\d+)/m.exec(figures)?.[1] ?? NaN)
}

async function post<Reply>(port: number, path: string, body: unknown, headers = {}): Promise<Reply> {
  const response = await fetch(addressOf(port, path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status} ${await response.text()}`)
  return (await response.json()) as Reply
}

function addressOf(port: number, path: string): string {
  return `http://127.0.0.1:${port}${path}`
}
