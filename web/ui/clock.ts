/** `10:50` or `10:50 AM`, as the reader writes it, on the café's clock. */
export function clockTime(atMs: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(undefined, {
    hour: 'numeric',
    minute: '2-digit',
    ...(timeZone !== undefined && { timeZone }),
  }).format(atMs)
}

/** Whole minutes from now until then, at least `least`. */
export function minutesUntil(atMs: number, nowMs: number, least = 1): number {
  return Math.max(least, Math.ceil((atMs - nowMs) / 60_000))
}
