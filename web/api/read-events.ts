import { createParser } from 'eventsource-parser'

export type StreamEvent = { event: string; data: unknown }

/** The events of one answer, in order, as they come in. Ends with the answer; throws where the connection breaks. */
export async function* readEvents(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<StreamEvent> {
  const waiting: StreamEvent[] = []
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => waiting.push({ event, data: JSON.parse(data || 'null') as unknown }),
  })
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      parser.feed(chunk.value)
      yield* waiting.splice(0)
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
