import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PlaceReply, QuoteReply, QuoteRequest } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { openLedger, type Ledger } from './ledger.ts'

const ANSWER_MS = 6_000
const PAUSE_MS = 20

const CARTS: readonly QuoteRequest['lines'][] = [
  [{ itemId: 'latte', quantity: 1, sizeId: 'large', options: [{ optionId: 'oat' }] }],
  [
    { itemId: 'cappuccino', quantity: 2, options: [] },
    { itemId: 'croissant', quantity: 1, options: [] },
  ],
  [
    { itemId: 'mocha', quantity: 1, sizeId: 'small', options: [{ optionId: 'extra-shot', quantity: 2 }] },
    { itemId: 'club-sandwich', quantity: 1, options: [] },
    { itemId: 'tea', quantity: 3, options: [] },
  ],
]

export type Customers = {
  ledger: Ledger
  /** How many keys were ever sent. */
  asked(): number
  /** The longest that any of them waited between two answers, in milliseconds. */
  longestGapMs(): number
  /** No new orders; every one under way is asked for until it has its answer. */
  finish(): Promise<void>
}

/** Customers who order one thing after another and, like the café's own page, ask with the same key until they have an answer. */
export function sendCustomers(url: string, count: number): Customers {
  const ledger = openLedger()
  let open = true
  let asked = 0
  let longestGapMs = 0

  async function orderOnAndOn(seat: number): Promise<void> {
    for (let turn = seat; open; turn++) {
      const quoted = await untilAnswered<QuoteReply>(() =>
        post(url + PATHS.quotes, { lines: CARTS[turn % CARTS.length], fulfilment: turn % 2 ? 'here' : 'to_go' }),
      )
      if (!quoted) continue
      const key = randomUUID()
      asked++
      const body = { quote: quoted.quote, customer: { name: `Seat ${seat}` } }
      const startedMs = performance.now()
      const placed = await untilAnswered<PlaceReply>(() => post(url + PATHS.orders, body, key), { even: true })
      longestGapMs = Math.max(longestGapMs, performance.now() - startedMs)
      if (placed) ledger.acknowledge(key, placed)
    }
  }

  /** Asks until somebody answers. `even`: also after closing time, since the order may stand. */
  async function untilAnswered<Reply>(ask: () => Promise<Response>, { even = false } = {}): Promise<Reply | undefined> {
    while (open || even) {
      try {
        const response = await ask()
        if (response.status < 300) return (await response.json()) as Reply
        await response.body?.cancel()
        if (response.status < 500) throw new Refused(`${response.url} answered ${response.status}`)
      } catch (fault) {
        if (fault instanceof Refused) throw fault
      }
      await sleep(PAUSE_MS)
    }
    return undefined
  }

  const seats = Array.from({ length: count }, (_, seat) => orderOnAndOn(seat))
  return {
    ledger,
    asked: () => asked,
    longestGapMs: () => longestGapMs,
    async finish() {
      open = false
      await Promise.all(seats)
    },
  }
}

/** The café may be away; it may not refuse what it quoted itself. */
class Refused extends Error {}

function post(url: string, body: unknown, key?: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(ANSWER_MS),
  })
}
