import type { PlaceReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { CARTS } from './carts.ts'
import type { Source } from './closed-loop.ts'
import { requestBytes } from './request-bytes.ts'

/** The letters of a digest, which is what the café keeps of a key. */
const KEY_CHARS = 22

let keys = 0

export function menuReads(): Source {
  const request = requestBytes('GET', PATHS.menu)
  return () => request
}

export function quotesAsked(): Source {
  return inTurn(CARTS.map((cart) => requestBytes('POST', PATHS.quotes, { body: cart })))
}

/** Each customer's page looks at its own order. */
export function statusReads(placed: readonly PlaceReply[]): Source {
  return inTurn(
    placed.map(({ orderId, token }) =>
      requestBytes('GET', PATHS.order(orderId), { headers: { authorization: `Bearer ${token}` } }),
    ),
  )
}

/** These bodies in turn, each time under a key that was never used. */
export function ordersPlaced(bodies: readonly unknown[], seats: number): Source {
  const placeholder = '-'.repeat(KEY_CHARS)
  const requests = bodies.map((body) =>
    requestBytes('POST', PATHS.orders, { headers: { 'idempotency-key': placeholder }, body }),
  )
  // A seat writes its key into a copy of its own, which it sends again only when it has been answered.
  const copies = Array.from({ length: seats }, () =>
    requests.map((bytes) => ({ bytes: Buffer.from(bytes), keyAt: bytes.indexOf(placeholder) })),
  )
  return (seat) => {
    const mine = copies[seat] ?? []
    const next = mine[keys % mine.length]
    if (!next) throw new Error('There is nothing to order')
    next.bytes.write(String(keys++).padStart(KEY_CHARS, '0'), next.keyAt, 'latin1')
    return next.bytes
  }
}

function inTurn(requests: readonly Buffer[]): Source {
  let turn = 0
  return () => {
    const next = requests[turn++ % requests.length]
    if (!next) throw new Error('There is nothing to ask')
    return next
  }
}
