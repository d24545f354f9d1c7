import type { CartLine } from '../../../domain/order/cart.ts'
import { LIMITS } from '../../../domain/order/limits.ts'
import { newKey } from '../new-key.ts'
import { stored } from '../../ui/stored.ts'

/** A line and the name that the page knows it by. */
export type KeptLine = { key: string; line: CartLine }

const NOTHING: readonly KeptLine[] = []

export const cartStore = stored<readonly KeptLine[]>('cafe.cart', NOTHING, isCart)

/** Adds a line; one that is made in the same way becomes more of that one. */
export function addLine(line: CartLine, key: string = newKey()): void {
  const lines = cartStore.get()
  const same = lines.find((kept) => howMade(kept.line) === howMade(line))
  if (!same) return cartStore.set([...lines, { key, line }])
  setQuantity(same.key, same.line.quantity + line.quantity)
}

export function replaceLine(key: string, line: CartLine): void {
  const others = cartStore.get().filter((kept) => kept.key !== key)
  const same = others.find((kept) => howMade(kept.line) === howMade(line))
  if (!same) return cartStore.set(cartStore.get().map((kept) => (kept.key === key ? { key, line } : kept)))
  cartStore.set(others)
  setQuantity(same.key, same.line.quantity + line.quantity)
}

export function removeLine(key: string): void {
  setLines(cartStore.get().filter((kept) => kept.key !== key))
}

export function setQuantity(key: string, quantity: number): void {
  const most = Math.min(quantity, LIMITS.quantityMax)
  setLines(cartStore.get().map((kept) => (kept.key === key ? { key, line: { ...kept.line, quantity: most } } : kept)))
}

export function setLines(lines: readonly KeptLine[]): void {
  cartStore.set(lines.length === 0 ? NOTHING : lines)
}

export function unitsOf(lines: readonly KeptLine[]): number {
  return lines.reduce((sum, { line }) => sum + line.quantity, 0)
}

function howMade({ itemId, sizeId, options, note }: CartLine): string {
  const sorted = options.map((option) => JSON.stringify(option)).sort()
  return JSON.stringify([itemId, sizeId, sorted, note])
}

function isCart(kept: unknown): boolean {
  return Array.isArray(kept) && kept.every(isKeptLine)
}

function isKeptLine(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null || !('key' in kept) || !('line' in kept)) return false
  const { line } = kept
  if (typeof line !== 'object' || line === null || !('itemId' in line) || !('options' in line)) return false
  return typeof line.itemId === 'string' && Array.isArray(line.options) && 'quantity' in line
}
