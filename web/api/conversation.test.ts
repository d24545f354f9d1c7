import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import test, { type TestContext } from 'node:test'
import { sayToBella, type Ear } from './conversation.ts'
import { deviceStore } from './device.ts'
import { Unavailable } from './unavailable.ts'

const REPLY = 'event: reply\ndata: {"turn":1,"reply":"One latte. All?"}\n\n'

test('the cart and the sentences are heard as they come, however the bytes are cut, and the reply counts', async (t) => {
  const text = `event: cart\ndata: {"cart":{"lines":[],"fulfilment":null},"changes":[]}\n\nevent: words\ndata: {"text":"Café latte.","speaker":"offline"}\n\n${REPLY}`
  const bella = await meet(t, (response) => {
    for (const byte of Buffer.from(text)) response.write(Buffer.from([byte]))
    response.end()
  })
  const answer = await bella.say()
  assert.ok(answer.ok)
  assert.equal(answer.value.turn, 1)
  assert.deepEqual(bella.heard, ['cart', 'Café latte.'])
})

test('an answer that breaks off, ends early or falls silent is none, and may have been carried out', async (t) => {
  const ends: ((response: ServerResponse) => void)[] = [
    (response) => response.write('event: words\ndata: {"text":"One', () => response.destroy()),
    (response) => response.end(),
    () => {},
  ]
  for (const end of ends) {
    const bella = await meet(t, end)
    await assert.rejects(bella.say(), (fault) => fault instanceof Unavailable && fault.mayHaveHappened)
  }
})

test('a no in the middle of the stream is a no, and a "not now" is not', async (t) => {
  const problem = (status: number, code: string) => `event: problem\ndata: {"status":${status},"code":"${code}"}\n\n`
  const over = await meet(t, (response) => response.end(problem(404, 'conversation_over')))
  const answer = await over.say()
  assert.equal(!answer.ok && answer.refusal.code, 'conversation_over')
  const later = await meet(t, (response) => response.end(problem(503, 'store_unavailable')))
  await assert.rejects(later.say(), Unavailable)
})

/** A real server whose answers end as `finish` says, behind the addresses of the café. */
async function meet(t: TestContext, finish: (response: ServerResponse) => void) {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders()
    finish(response)
  })
  await once(server.listen(0), 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://localhost:${(server.address() as AddressInfo).port}`
  const plainFetch = globalThis.fetch
  const heard: string[] = []
  const ear: Ear = { onCart: () => heard.push('cart'), onWords: ({ text }) => heard.push(text) }
  const say = async () => {
    globalThis.fetch = (path, how) => plainFetch(new URL(path as string, base), how)
    try {
      return await sayToBella('c', '{}', ear, new AbortController().signal, 200)
    } finally {
      globalThis.fetch = plainFetch
    }
  }
  return { heard, say }
}

test.before(() => {
  // Known already: nobody asks the café for a device here.
  globalThis.localStorage ??= { setItem: () => {}, removeItem: () => {}, getItem: () => null } as unknown as Storage
  deviceStore.set('a-device')
})
