export type Room = {
  count: number
  /** Of the longest number. */
  digits: number
  widthPx: number
  heightPx: number
  /** The largest and the smallest type that may be used; the smallest is still read from the back of the room. */
  maxPx: number
  minPx: number
}

export type Fit = { fontPx: number; columns: number; rows: number; perPage: number; pages: number }

/** Of the type's size: a digit's width, the room around a number, and a row's height. */
const DIGIT = 0.64
const ASIDE = 0.7
const ROW = 1.22

/** Sets numbers as large as they all fit. Where they do not even at the smallest, they take turns. */
export function fitNumbers({ count, digits, widthPx, heightPx, maxPx, minPx }: Room): Fit {
  const cell = Math.max(1, digits) * DIGIT + ASIDE
  let best = { fontPx: 0, columns: 1, rows: 1 }
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.max(1, Math.ceil(count / columns))
    const fontPx = Math.floor(Math.min(maxPx, widthPx / columns / cell, heightPx / rows / ROW))
    if (fontPx > best.fontPx) best = { fontPx, columns, rows }
  }
  if (best.fontPx >= minPx) return { ...best, perPage: Math.max(1, count), pages: 1 }
  const fontPx = Math.max(1, Math.floor(Math.min(minPx, widthPx / cell, heightPx / ROW)))
  const columns = Math.max(1, Math.floor(widthPx / (fontPx * cell)))
  const rows = Math.max(1, Math.floor(heightPx / (fontPx * ROW)))
  const pages = Math.max(1, Math.ceil(count / (columns * rows)))
  // Shared out evenly: no page of one last number.
  return { fontPx, columns, rows, perPage: Math.max(1, Math.ceil(count / pages)), pages }
}
