/**
 * No definite answer: no network, no answer in time, or a server that cannot just now. The same request may be sent
 * again; `mayHaveHappened` is whether it may already have been carried out.
 */
export class Unavailable extends Error {
  readonly mayHaveHappened: boolean
  readonly retryAfterMs: number | undefined

  constructor(
    reason: string,
    details: { mayHaveHappened: boolean; retryAfterMs?: number | undefined; cause?: unknown },
  ) {
    super(reason, { cause: details.cause })
    this.name = 'Unavailable'
    this.mayHaveHappened = details.mayHaveHappened
    this.retryAfterMs = details.retryAfterMs
  }
}

/** `Retry-After` in seconds or as a date, in milliseconds from `nowMs`; never more than a minute. */
export function retryAfterMs(header: string | null, nowMs: number): number | undefined {
  if (header === null) return undefined
  const seconds = Number(header)
  const waitMs = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - nowMs
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), 60_000)
}
