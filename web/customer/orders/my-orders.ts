import type { OrderKey } from '../../api/use-order.ts'
import { stored } from '../../ui/stored.ts'

/** An order of this device, and the token that opens it. */
export type MyOrder = OrderKey & { number: number; placedAtMs: number }

const KEPT_MAX = 10
const KEPT_FOR_MS = 24 * 60 * 60_000
const NONE: readonly MyOrder[] = []

/** Newest first. */
export const myOrders = stored<readonly MyOrder[]>('cafe.orders', NONE, Array.isArray)

export function rememberOrder(order: MyOrder): void {
  const others = myOrders.get().filter(({ orderId }) => orderId !== order.orderId)
  myOrders.set([order, ...others].slice(0, KEPT_MAX))
}

export function forgetOrder(orderId: string): void {
  const left = myOrders.get().filter((order) => order.orderId !== orderId)
  myOrders.set(left.length === 0 ? NONE : left)
}

export function recentOrders(orders: readonly MyOrder[], nowMs: number): readonly MyOrder[] {
  return orders.filter(({ placedAtMs }) => nowMs - placedAtMs < KEPT_FOR_MS)
}
