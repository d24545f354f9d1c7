import type { LiveStream } from './live-stream.ts'

/** Screens that all see the same: whoever joins is told the present state, and everyone each new one. */
export type Notices<Said> = {
  join(stream: LiveStream): void
  tell(): void
  /** The last thing said, for those who ask without a stream. */
  present: () => Said
}

export function notices<Said extends object>(event: string, present: () => Said): Notices<Said> {
  const streams = new Set<LiveStream>()
  let last = ''
  return {
    present,
    join(stream) {
      streams.add(stream)
      stream.onEnd(() => streams.delete(stream))
      const { said, seq } = state()
      stream.send(event, said, seq)
    },
    tell() {
      if (streams.size === 0) return
      const { said, seq, shown } = state()
      if (shown === last) return
      last = shown
      for (const stream of streams) stream.send(event, said, seq)
    },
  }

  /** Two states that differ only in when they were looked at are one piece of news. */
  function state(): { said: Said; seq: number | undefined; shown: string } {
    const said = present()
    const { seq, asOfMs: _asOfMs, ...shown } = said as Said & { seq?: number; asOfMs?: number }
    return { said, seq, shown: JSON.stringify(shown) }
  }
}
