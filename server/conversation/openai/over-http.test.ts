import assert from 'node:assert/strict'
import { registerHooks } from 'node:module'
import { test, type TestContext } from 'node:test'
import pino from 'pino'
import { createParser } from 'eventsource-parser'
import type { BellaReply } from '../../../contract/conversation.ts'
import { PATHS } from '../../../contract/paths.ts'
import { barista } from '../../../test/openai-double/barista.ts'
import { startDouble, type Script } from '../../../test/openai-double/double.ts'
import { emptyDatabase } from '../../../test/fixtures/database.ts'
import { runCafe, type TestCafe } from '../../../test/fixtures/run-cafe.ts'
import { eventually } from '../../../test/guide/eventually.ts'

const KEY = 'canary-of-the-wire'

/** What was loaded since this file began. */
const loaded = new Set<string>()
registerHooks({
  resolve(specifier, context, next) {
    loaded.add(specifier)
    return next(specifier, context)
  },
})

test('without a key, nothing of the model is loaded; with one, it is', async (t) => {
  const offline = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { body } = await say(offline, await meet(offline), 'a latte to go please')
  assert.equal(body.speaker, 'offline')
  assert.ok(!loaded.has('openai') && ![...loaded].some((path) => path.includes('conversation/openai/open-speaker')))
  await openModelCafe(t, barista)
  assert.ok(loaded.has('openai'))
})

test('over HTTP a model fills the cart and reads it back, and the customer alone confirms it', async (t) => {
  const { cafe } = await openModelCafe(t, barista)
  const id = await meet(cafe)
  const ordered = await say(cafe, id, 'two large lattes with oat and a croissant to go please')
  assert.deepEqual(
    ordered.body.cart.lines.map(({ itemId, quantity }) => [itemId, quantity]),
    [
      ['latte', 2],
      ['croissant', 1],
    ],
  )
  const readBack = await say(cafe, id, 'my name is Ada, that is all')
  assert.deepEqual([readBack.body.awaiting, readBack.body.order], ['confirmation', undefined])
  const placed = await say(cafe, id, 'yes please')
  assert.deepEqual([placed.body.speaker, placed.body.order?.totalCents], ['openai', readBack.body.quote?.totalCents])
})

test('sentences are streamed as the model says them, and the whole reply comes last', async (t) => {
  const { cafe } = await openModelCafe(t, () => ({ say: 'Hello there! What can I get you?', paceMs: 20 }))
  const heard = await sayStreamed(cafe, await meet(cafe), 'hello')
  assert.deepEqual(
    heard.map(({ event }) => event),
    ['words', 'words', 'reply'],
  )
  assert.ok((heard[0]?.atMs ?? 0) < (heard[2]?.atMs ?? 0) - 20, 'the first sentence does not wait for the last')
})

test('a double that is killed in the middle of a word leaves the customer with an answer and their cart', async (t) => {
  const { cafe, double } = await openModelCafe(t, barista)
  const id = await meet(cafe)
  await say(cafe, id, 'a latte to go please')
  double.play(() => {
    setTimeout(() => void double.stop(), 100)
    return { say: 'One moment please, I am thinking of it.', paceMs: 40 }
  })
  const startedMs = performance.now()
  const { status, body } = await say(cafe, id, 'and a croissant')
  assert.ok(performance.now() - startedMs < 3_000)
  assert.deepEqual([status, body.speaker, body.cart.lines.length], [200, 'offline', 2])
  assert.ok(body.notice)
  const placed = await wholeOrder(cafe, id)
  assert.equal(placed.order?.status, 'pending')
})

test('a server that stops does not wait for a model: the customer gets the café’s own answer first', async (t) => {
  const { cafe, double } = await openModelCafe(t, () => ({ refuse: 'hang' }), {
    CAFE_OPENAI_FIRST_WORDS_MS: '20000',
  })
  const answering = say(cafe, await meet(cafe), 'a latte to go please')
  await eventually(async () => double.asked.length > 0, 10_000)
  const startedMs = performance.now()
  await cafe.stop()
  const { status, body } = await answering
  assert.deepEqual([status, body.speaker, body.cart.lines.length], [200, 'offline', 1])
  assert.ok(performance.now() - startedMs < 3_000)
})

test('the café is ready while its model is down, and says so in its figures', async (t) => {
  const { cafe } = await openModelCafe(t, () => ({ status: 400 }))
  const id = await meet(cafe)
  for (let n = 0; n < 5; n += 1) await say(cafe, id, 'hello')
  assert.equal((await cafe.ask('GET', PATHS.ready)).status, 200)
  const figures = (await cafe.ask<string>('GET', PATHS.metrics)).body
  assert.match(figures, /^cafe_openai_breaker_open 1$/m)
  assert.match(figures, /^cafe_openai_turns_total\{outcome="http_400",prompt="1"\} 5$/m)
  assert.match(figures, /^cafe_openai_cost_cents_total 0$/m)
  assert.match(figures, /^cafe_conversation_steps_down_total\{why="http_400"\} 5$/m)
})

test('what an order cost can be read off the figures', async (t) => {
  const { cafe } = await openModelCafe(t, barista)
  const id = await meet(cafe)
  await say(cafe, id, 'a latte to go please')
  await wholeOrder(cafe, id)
  const figures = (await cafe.ask<string>('GET', PATHS.metrics)).body
  const figure = (name: string) => Number(new RegExp(`^${name} (.*)$`, 'm').exec(figures)?.[1])
  assert.equal(figure('cafe_openai_order_cost_cents_count'), 1)
  const cost = figure('cafe_openai_order_cost_cents_sum')
  assert.ok(cost > 0.05 && Math.abs(cost - figure('cafe_openai_cost_cents_total')) < 1e-9, `${cost}`)
  assert.equal(figure('cafe_openai_cap_reached'), 0)
})

for (const [what, script] of [
  ['works', barista],
  ['refuses the key', () => ({ status: 401, code: `Incorrect API key provided: ${KEY}` })],
  ['breaks off', () => ({ say: 'One moment.', after: { chunks: 2, then: 'cut' } })],
] as const satisfies readonly (readonly [string, Script])[])
  test(`with a model that ${what}, neither key nor words are in a log, and the key is in no answer`, async (t) => {
    const lines: string[] = []
    const logger = pino({ level: 'trace' }, { write: (line) => void lines.push(line) })
    const { cafe } = await openModelCafe(t, script, {}, logger)
    const id = await meet(cafe)
    const said = 'a marzipan latte, my name is Zebedee'
    const answers = [await say(cafe, id, said), await say(cafe, id, 'that is all')]
    for (const path of [PATHS.metrics, PATHS.version, PATHS.openapi, PATHS.ready, PATHS.menu])
      answers.push(await cafe.ask('GET', path))
    assert.ok(!JSON.stringify(answers).includes(KEY))
    const log = lines.join('')
    assert.match(log, /A model speaks for Bella/)
    for (const secret of [KEY, 'canary', 'marzipan', 'ebedee', id]) assert.ok(!log.includes(secret), secret)
  })

async function openModelCafe(
  t: TestContext,
  script: Script,
  env: Record<string, string> = {},
  logger = pino({ level: 'silent' }),
) {
  const double = await startDouble({ script, key: KEY })
  t.after(() => double.stop())
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), {
    env: { OPENAI_API_KEY: KEY, CAFE_OPENAI_BASE_URL: double.url, ...env },
    logger,
  })
  return { cafe, double }
}

async function meet(cafe: TestCafe): Promise<string> {
  return (await cafe.ask<BellaReply>('POST', PATHS.conversations, { body: {} })).body.conversationId
}

function say(cafe: TestCafe, conversationId: string, text: string) {
  return cafe.ask<BellaReply>('POST', PATHS.messages(conversationId), { body: { text } })
}

async function wholeOrder(cafe: TestCafe, id: string): Promise<BellaReply> {
  await say(cafe, id, 'my name is Ada, that is all')
  return (await say(cafe, id, 'yes please')).body
}

async function sayStreamed(cafe: TestCafe, conversationId: string, text: string) {
  const heard: { event: string | undefined; atMs: number }[] = []
  const parser = createParser({ onEvent: ({ event }) => heard.push({ event, atMs: performance.now() }) })
  const response = await fetch(cafe.url + PATHS.messages(conversationId), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ text }),
  })
  for await (const piece of (response.body ?? assert.fail()).pipeThrough(new TextDecoderStream())) parser.feed(piece)
  return heard
}
