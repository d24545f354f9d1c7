export type Box = { id: string; area: string; x: number; y: number }

export type Direction = 'up' | 'down' | 'left' | 'right'

/** The ticket next to one: up and down within its area, left and right in the nearest area that has any. */
export function neighbourOf(boxes: readonly Box[], id: string, direction: Direction): string | undefined {
  const from = boxes.find((box) => box.id === id)
  if (!from) return undefined
  const upright = direction === 'up' || direction === 'down'
  const sign = direction === 'down' || direction === 'right' ? 1 : -1
  let nearest: { id: string; distance: number } | undefined
  for (const box of boxes) {
    if (box === from || (upright && box.area !== from.area)) continue
    const along = sign * (upright ? box.y - from.y : box.x - from.x)
    if (along <= 1) continue
    const aside = Math.abs(upright ? box.x - from.x : box.y - from.y)
    // To the side the nearest column counts first, then whichever is at the same height.
    const distance = upright ? along + aside * 3 : along * 1_000 + aside
    if (!nearest || distance < nearest.distance) nearest = { id: box.id, distance }
  }
  return nearest?.id
}

/** Where to go on when a ticket has left: what came after it in its area, else before it, else the first of any. */
export function heirOf(before: readonly Box[], gone: string, isThere: (id: string) => boolean): string | undefined {
  const at = before.findIndex(({ id }) => id === gone)
  const area = before[at]?.area
  const after = before.slice(at + 1).filter((box) => box.area === area)
  const ahead = before.slice(0, Math.max(0, at)).filter((box) => box.area === area)
  return [...after, ...ahead.reverse(), ...before].find(({ id }) => id !== gone && isThere(id))?.id
}
