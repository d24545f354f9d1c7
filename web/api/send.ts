import { ok, refuse, type Result } from '../../domain/result.ts'
import { readRefusal, type Refusal } from './refusal.ts'
import { retryAfterMs, Unavailable } from './unavailable.ts'

export type Answer<Value> = { value: Value; headers: Headers }

type Request = {
  method?: 'GET' | 'POST' | 'DELETE'
  body?: string | undefined
  headers?: Record<string, string>
  signal?: AbortSignal | undefined
  timeoutMs?: number
}

/** The server turned the request away at its door: it was not carried out. */
const TURNED_AWAY: readonly string[] = ['overloaded', 'too_many_requests']

/** Sends one request. A definite no comes back as a refusal; anything less definite is thrown as `Unavailable`. */
export async function send<Value>(path: string, request: Request = {}): Promise<Result<Answer<Value>, Refusal>> {
  const { method = 'GET', body, headers = {}, signal, timeoutMs = 15_000 } = request
  const limit = AbortSignal.timeout(timeoutMs)
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: {
        Accept: 'application/json',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(body !== undefined && { body }),
    })
    if (response.ok) return ok({ value: (await response.json()) as Value, headers: response.headers })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new Unavailable('no answer', { mayHaveHappened: method !== 'GET', cause })
  }
  const how = { isWrite: method !== 'GET', retryAfter: response.headers.get('Retry-After') }
  return refuseOrThrow({ ...(await readRefusal(response)), status: response.status }, how)
}

/** A definite no as a refusal; a "not now" is thrown as `Unavailable`. */
export function refuseOrThrow(
  refusal: Refusal,
  { isWrite, retryAfter }: { isWrite: boolean; retryAfter: string | null },
): { ok: false; refusal: Refusal } {
  const { status, code } = refusal
  if (status < 500 && status !== 429 && status !== 408) return refuse(refusal)
  throw new Unavailable(code, {
    mayHaveHappened: isWrite && !TURNED_AWAY.includes(code),
    retryAfterMs: retryAfterMs(retryAfter, Date.now()),
  })
}

/** Sends `body` as JSON. */
export function post<Value>(path: string, body: unknown, request: Omit<Request, 'method' | 'body'> = {}) {
  return send<Value>(path, { ...request, method: 'POST', body: JSON.stringify(body) })
}

export function bearer(token: string): Record<string, string> {
  return { Authorization: `Bearer ${token}` }
}
