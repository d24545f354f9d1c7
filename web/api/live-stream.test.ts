import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import test, { type TestContext } from 'node:test'
import { openLiveStream, type ConnectionState, type LiveMessage } from './live-stream.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

test('a stream that breaks comes back with the number of the last message it heard', async (t) => {
  const asked: (string | undefined)[] = []
  const heard = await follow(t, [
    (request, response) => {
      asked.push(request.headers['last-event-id'] as string | undefined)
      begin(response).write('id: 7\nevent: order\ndata: {"n":1}\n\n', () => response.destroy())
    },
    (request, response) => {
      asked.push(request.headers['last-event-id'] as string | undefined)
      begin(response).write('id: 8\nevent: order\ndata: {"n":2}\n\n')
    },
  ])
  await heard.until(() => heard.messages.length === 2)
  assert.deepEqual(asked, ['5', '7'])
  assert.deepEqual(
    heard.messages.map(({ data }) => data),
    [{ n: 1 }, { n: 2 }],
  )
  assert.deepEqual(
    heard.states.map(({ kind }) => kind),
    ['connecting', 'live', 'reconnecting', 'live'],
  )
})

test('a stream that falls silent is left and opened anew', async (t) => {
  const heard = await follow(
    t,
    [(_request, response) => void begin(response), (_request, response) => void begin(response).write('data: 1\n\n')],
    { silenceMs: 100 },
  )
  await heard.until(() => heard.messages.length === 1)
  assert.equal(heard.states.filter(({ kind }) => kind === 'live').length, 2)
})

test('a reset asks for a new snapshot and the stream goes on', async (t) => {
  const heard = await follow(t, [
    (_request, response) => void begin(response).write('event: reset\nid: 90\ndata: {}\n\ndata: 1\n\n'),
  ])
  await heard.until(() => heard.messages.length === 1)
  assert.equal(heard.resets(), 1)
})

test('a definite no ends it; an overloaded café does not', async (t) => {
  const heard = await follow(t, [
    (_request, response) => void response.writeHead(503).end(),
    (_request, response) => void response.writeHead(404).end(),
  ])
  await heard.until(() => heard.states.at(-1)?.kind === 'refused')
  assert.deepEqual(
    heard.states.map(({ kind }) => kind),
    ['connecting', 'reconnecting', 'refused'],
  )
})

function begin(response: ServerResponse): ServerResponse {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders()
  return response
}

/** A real server that gives one answer after the other, the last one for ever, and a stream that follows it. */
async function follow(t: TestContext, answers: Answer[], { silenceMs = 5_000 } = {}) {
  const server = createServer((request, response) => {
    const answer = answers.length > 1 ? answers.shift() : answers[0]
    answer?.(request, response)
  })
  await once(server.listen(0), 'listening')
  const messages: LiveMessage[] = []
  const states: ConnectionState[] = []
  let resets = 0
  let changed = () => {}
  const stream = openLiveStream({
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    lastEventId: '5',
    silenceMs,
    onMessage: (message) => (messages.push(message), changed()),
    onReset: () => ((resets += 1), changed()),
    onState: (state) => (states.push(state), changed()),
  })
  t.after(() => {
    stream.close()
    server.closeAllConnections()
    server.close()
  })
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await new Promise<void>((resolve) => (changed = resolve))
  }
  return { messages, states, resets: () => resets, until }
}
