import type { CartLine } from '../../../domain/order/cart.ts'
import type { KeptLine } from '../cart/cart-store.ts'
import { makeOfLine, sameLine } from './same-make.ts'

type Alike = (before: KeptLine, line: CartLine, beforeAt: number, at: number) => boolean

/** From the surest likeness to the loosest. */
const LIKENESSES: readonly Alike[] = [
  ({ line: before }, line) => sameLine(before, line),
  ({ line: before }, line) => makeOfLine(before) === makeOfLine(line),
  ({ line: before }, line, beforeAt, at) => before.itemId === line.itemId && beforeAt === at,
  ({ line: before }, line) => before.itemId === line.itemId,
]

/**
 * Bella's cart with the names that the page knew its lines by, so that a line that was changed is still that line to the
 * eye, the focus and a screen reader. What is new gets a new name.
 */
export function keepKeys(
  before: readonly KeptLine[],
  lines: readonly CartLine[],
  newKey: () => string,
): readonly KeptLine[] {
  const keys = new Map<number, string>()
  const left = new Map(before.entries())
  for (const alike of LIKENESSES)
    for (const [at, line] of lines.entries()) {
      if (keys.has(at)) continue
      const found = [...left].find(([beforeAt, kept]) => alike(kept, line, beforeAt, at))
      if (!found) continue
      keys.set(at, found[1].key)
      left.delete(found[0])
    }
  return lines.map((line, at) => ({ key: keys.get(at) ?? newKey(), line }))
}
