import type { KeptLine } from './cart-store.ts'

/**
 * The cart of now without the change that turned `before` into `after`, and with all that was done since. Lines that it added
 * or grew are smaller by as much, a line that it made into another is as it was, one that it merged away is back.
 */
export function takenBack(
  now: readonly KeptLine[],
  before: readonly KeptLine[],
  after: readonly KeptLine[],
): readonly KeptLine[] {
  if (now === after) return before
  const left = now.flatMap((kept) => {
    const was = before.find(({ key }) => key === kept.key)?.line
    const became = after.find(({ key }) => key === kept.key)?.line
    // Not of this change: it came later, or was not touched.
    if (!became || was === became) return [kept]
    if (was && was.quantity >= became.quantity) return [{ key: kept.key, line: was }]
    const quantity = kept.line.quantity - (became.quantity - (was?.quantity ?? 0))
    return quantity > 0 ? [{ key: kept.key, line: { ...kept.line, quantity } }] : []
  })
  const merged = before.filter(({ key }) => !after.some((kept) => kept.key === key))
  return [...left, ...merged]
}
