/** Why a call to the model came to nothing, in words for figures and logs. Never what was said, never a key. */
export type Why = string

/** Asking again is useless until the operator does something: a key, a model, an account. */
export type Hopeless = 'key_refused' | 'model_unknown' | 'account_empty'

/** A call that failed. It carries nothing of the library's error, which holds headers and what the server wrote. */
export class CallFailed extends Error {
  readonly why: Why
  /** Nothing was begun, so the same may be asked again, after so long at least; undefined where it may not. */
  readonly againAfterMs: number | undefined
  /** Nothing was worked on, so nothing is charged. */
  readonly isFree: boolean
  readonly hopeless: Hopeless | undefined

  constructor(why: Why, more: { againAfterMs?: number; isFree?: boolean; hopeless?: Hopeless } = {}) {
    super(`The model could not be asked: ${why}`)
    this.why = why
    this.againAfterMs = more.againAfterMs
    this.isFree = more.isFree ?? false
    this.hopeless = more.hopeless
  }
}

const PASSING = new Set([408, 409, 429, 500, 502, 503, 504])

/** `begun`: something of an answer had come. */
export function failureOf(error: unknown, begun: boolean): CallFailed {
  if (error instanceof CallFailed) return error
  const { status, code } = (error ?? {}) as { status?: unknown; code?: unknown }
  if (typeof status === 'number') return refusalOf(status, code, headersOf(error))
  if (error instanceof SyntaxError) return new CallFailed('malformed')
  if (begun) return new CallFailed('broken_off')
  return new CallFailed('unreachable', { againAfterMs: 0, isFree: true })
}

function refusalOf(status: number, code: unknown, headers: Headers | undefined): CallFailed {
  const hopeless = hopelessOf(status, code)
  const why = `http_${status}`
  if (hopeless) return new CallFailed(why, { isFree: true, hopeless })
  const isPassing = PASSING.has(status)
  return new CallFailed(why, { isFree: true, ...(isPassing && { againAfterMs: retryAfterMs(headers) }) })
}

function hopelessOf(status: number, code: unknown): Hopeless | undefined {
  if (status === 401 || status === 403) return 'key_refused'
  if (status === 404) return 'model_unknown'
  return code === 'insufficient_quota' ? 'account_empty' : undefined
}

function headersOf(error: unknown): Headers | undefined {
  const { headers } = error as { headers?: unknown }
  return headers instanceof Headers ? headers : undefined
}

function retryAfterMs(headers: Headers | undefined): number {
  const seconds = Number(headers?.get('retry-after') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0
}
