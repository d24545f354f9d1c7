import { useEffect, useEffectEvent, useState } from 'react'
import { openLiveStream, type ConnectionState, type LiveMessage } from './live-stream.ts'

type Options = {
  /** `undefined`: nothing to follow yet, or no more. */
  url: string | undefined
  token?: string | undefined
  /** Read when the stream is opened: the newest event known by then. */
  lastEventId?: string | undefined
  onMessage: (message: LiveMessage) => void
  onReset: () => void
}

/** Follows a live stream while the page shows it, and tells how the connection is. */
export function useLiveStream({ url, token, lastEventId, onMessage, onReset }: Options): ConnectionState {
  const [state, setState] = useState<ConnectionState>(() => ({ kind: 'connecting', sinceMs: Date.now() }))
  const hear = useEffectEvent(onMessage)
  const reset = useEffectEvent(onReset)
  const startAt = useEffectEvent(() => lastEventId)

  // The café's server, for as long as this is on the page.
  useEffect(() => {
    if (url === undefined) return
    const stream = openLiveStream({
      url,
      ...(token !== undefined && { headers: { Authorization: `Bearer ${token}` } }),
      lastEventId: startAt(),
      onMessage: (message) => hear(message),
      onReset: () => reset(),
      onState: setState,
    })
    return () => stream.close()
  }, [url, token])

  return state
}
