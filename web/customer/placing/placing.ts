import { useSyncExternalStore } from 'react'
import { placeOrder } from '../../api/place-order.ts'
import type { Refusal } from '../../api/refusal.ts'
import { sleep } from '../../api/sleep.ts'
import { onWake } from '../../api/wake-signals.ts'
import { setLines } from '../cart/cart-store.ts'
import { rememberCustomer } from '../cart/customer-store.ts'
import { isOnline } from '../../ui/is-online.ts'
import { rememberOrder } from '../orders/my-orders.ts'
import { goInstead } from '../place-in-url.ts'
import { attemptStore, type Attempt } from './attempt.ts'
import { placeUntilDefinite } from './place-until-definite.ts'

/** What is known of the order being placed. One for the whole page, since there is one cart. */
export type Placing =
  | { kind: 'idle' }
  | { kind: 'sending'; attempt: Attempt; failures: number }
  | { kind: 'refused'; attempt: Attempt; refusal: Refusal }

const IDLE: Placing = { kind: 'idle' }
const listeners = new Set<() => void>()
let placing: Placing = IDLE
let stop = new AbortController()

export function usePlacing(): Placing {
  return useSyncExternalStore(onPlacing, () => placing)
}

/** Places what the customer has just agreed to. While one is on its way there is no second. */
export function startPlacing(attempt: Attempt): void {
  if (placing.kind === 'sending') return
  attemptStore.set(attempt)
  void run(attempt)
}

/** Stops trying. The page offers it where the order cannot have been placed, or where staff have been asked. */
export function stopPlacing(): void {
  stop.abort()
  attemptStore.set(null)
  change(IDLE)
}

export function dismissRefusal(): void {
  if (placing.kind === 'refused') change(IDLE)
}

async function run(attempt: Attempt): Promise<void> {
  stop = new AbortController()
  const { signal } = stop
  change({ kind: 'sending', attempt, failures: 0 })
  const outcome = await placeUntilDefinite(
    attempt,
    {
      send: placeOrder,
      wait: (waitMs, until) => sleep(waitMs, until, onWake),
      isOnline,
      keep: (kept) => attemptStore.set(kept),
      onFailure: (failures) => change({ kind: 'sending', attempt: attemptStore.get() ?? attempt, failures }),
    },
    signal,
  )
  if (!outcome || signal.aborted) return
  if (!outcome.ok) {
    attemptStore.set(null)
    return change({ kind: 'refused', attempt, refusal: outcome.refusal })
  }
  const { orderId, token, number, version } = outcome.value
  rememberOrder({ orderId, token, number, version, placedAtMs: Date.now() })
  attemptStore.set(null)
  setLines([])
  rememberCustomer({ hasSaidWhere: false })
  change(IDLE)
  goInstead({ at: 'order', orderId })
}

function change(next: Placing): void {
  placing = next
  for (const listener of listeners) listener()
}

function onPlacing(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// Goes on with an order that a reload or a closed tab left behind.
const left = attemptStore.get()
if (left) void run(left)
