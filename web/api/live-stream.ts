import { createParser } from 'eventsource-parser'
import { backoffMs } from './backoff.ts'
import { sleep } from './sleep.ts'
import { onWake } from './wake-signals.ts'

export type ConnectionState =
  | { kind: 'connecting'; sinceMs: number }
  | { kind: 'live'; sinceMs: number }
  | { kind: 'reconnecting'; sinceMs: number }
  /** A definite no: the stream gives up. */
  | { kind: 'refused'; sinceMs: number; httpStatus: number }

export type LiveMessage = { event: string; id: string | undefined; data: unknown }

export type LiveStream = {
  url: string
  headers?: Record<string, string>
  /** The number of the newest event that is known already. */
  lastEventId?: string | undefined
  onMessage: (message: LiveMessage) => void
  /** What is known is too old to be brought up to date: fetch it anew. The stream goes on by itself. */
  onReset: () => void
  onState: (state: ConnectionState) => void
  /** The server beats every 15 s; a stream silent for longer than this is dead, whatever the socket says. */
  silenceMs?: number
}

/**
 * Follows a live stream until `close` is called: reconnects by itself where it left off, backing off, and at once when
 * the network or the reader comes back. Unlike EventSource it can send a token and notices a connection that has died silently.
 */
export function openLiveStream(stream: LiveStream): { close: () => void } {
  const closing = new AbortController()
  void follow(stream, closing.signal)
  return { close: () => closing.abort() }
}

async function follow(stream: LiveStream, closed: AbortSignal): Promise<void> {
  let lastEventId = stream.lastEventId
  let failures = 0
  let state: ConnectionState = { kind: 'connecting', sinceMs: Date.now() }
  const enter = (next: ConnectionState) => {
    if (closed.aborted || (next.kind === state.kind && failures > 1)) return
    state = next
    stream.onState(state)
  }
  stream.onState(state)

  while (!closed.aborted) {
    const refusedStatus = await connectOnce(stream, lastEventId, closed, {
      onOpen: () => {
        failures = 0
        enter({ kind: 'live', sinceMs: Date.now() })
      },
      onMessage: (message) => {
        lastEventId = message.id ?? lastEventId
        if (message.event === 'reset') stream.onReset()
        else stream.onMessage(message)
      },
    })
    if (refusedStatus !== undefined) return enter({ kind: 'refused', sinceMs: Date.now(), httpStatus: refusedStatus })
    failures += 1
    enter({ kind: 'reconnecting', sinceMs: Date.now() })
    await sleep(backoffMs(failures, Math.random()), closed, onWake)
  }
}

type Ear = { onOpen: () => void; onMessage: (message: LiveMessage) => void }

/** One connection, until it ends for whatever reason. Answers the HTTP status where that is a definite no. */
async function connectOnce(
  stream: LiveStream,
  lastEventId: string | undefined,
  closed: AbortSignal,
  ear: Ear,
): Promise<number | undefined> {
  const ending = new AbortController()
  let quietSinceMs = Date.now()
  const silenceMs = stream.silenceMs ?? 40_000
  const endIfSilent = () => {
    if (Date.now() - quietSinceMs > silenceMs) ending.abort()
  }
  const watch = setInterval(endIfSilent, Math.min(5_000, silenceMs / 2))
  const forget = onWake(endIfSilent)
  try {
    const response = await fetch(stream.url, {
      headers: {
        Accept: 'text/event-stream',
        ...stream.headers,
        ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
      },
      cache: 'no-store',
      signal: AbortSignal.any([closed, ending.signal]),
    })
    if (!response.ok || !response.body) {
      await response.body?.cancel()
      return isDefiniteNo(response.status) ? response.status : undefined
    }
    ear.onOpen()
    const parser = createParser({
      onEvent: ({ event = 'message', id, data }) =>
        ear.onMessage({ event, id, data: JSON.parse(data || 'null') as unknown }),
    })
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      quietSinceMs = Date.now()
      parser.feed(chunk.value)
    }
  } catch {
    // Whatever broke the connection, the answer is the same: connect again.
  } finally {
    clearInterval(watch)
    forget()
    ending.abort()
  }
  return undefined
}

function isDefiniteNo(httpStatus: number): boolean {
  return httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408 && httpStatus !== 429
}
