import type { FastifyReply } from 'fastify'

/** A client that lets this much pile up is not reading; it is cut off and comes back with its last number. */
const UNREAD_MAX_BYTES = 1_000_000
const BEAT_MS = 15_000

/** One open page's stream of events (Server-Sent Events). */
export type LiveStream = {
  send(event: string, data: unknown, id?: number): void
  /** Called once, when the page goes away or the server stops. */
  onEnd(listener: () => void): void
}

/** All open streams of this server: one beat for all, one place to end them. */
export type LiveStreams = { open(reply: FastifyReply): LiveStream; count(): number; endAll(): void }

export function liveStreams(): LiveStreams {
  const open = new Set<FastifyReply>()
  const beat = setInterval(() => {
    for (const reply of open) reply.raw.write(': beat\n\n')
  }, BEAT_MS)
  beat.unref()
  return {
    open(reply) {
      reply.hijack()
      reply.raw.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      // The page knows that it is connected before anything happens.
      reply.raw.write('retry: 1000\n\n')
      open.add(reply)
      const ended = new Promise<void>((resolve) => reply.raw.once('close', resolve))
      void ended.then(() => open.delete(reply))
      return {
        send(event, data, id) {
          const message = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
          reply.raw.write(message)
          if (reply.raw.writableLength > UNREAD_MAX_BYTES) reply.raw.destroy()
        },
        onEnd(listener) {
          void ended.then(listener)
        },
      }
    },
    count: () => open.size,
    endAll() {
      clearInterval(beat)
      for (const reply of open) reply.raw.end()
    },
  }
}
