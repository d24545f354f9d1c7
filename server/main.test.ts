import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../contract/paths.ts'
import { countOrders } from '../test/fixtures/books.ts'
import { emptyDatabase } from '../test/fixtures/database.ts'
import { runCafe } from '../test/fixtures/run-cafe.ts'

test('a server that is stopped under load answers what it began, and is gone soon after', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
  const places = Array.from({ length: 100 }, (_, at) =>
    cafe.ask('POST', PATHS.orders, {
      body: { quote, customer: { name: 'Ada' } },
      headers: { 'idempotency-key': `key-under-load-${at}` },
    }),
  )
  await Promise.race(places)
  const startedMs = performance.now()
  await cafe.stop()
  const tookMs = performance.now() - startedMs
  assert.ok(tookMs < 10_000, `${Math.round(tookMs)} ms`)
  const answers = await Promise.allSettled(places)
  const acknowledged = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.status === 201).length
  assert.ok(acknowledged > 0)
  assert.ok((await countOrders(cafe.store)) >= acknowledged)
})

test('a page that follows a stream does not keep a server from stopping', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const stream = await fetch(cafe.url + PATHS.boardEvents)
  assert.equal(stream.status, 200)
  await cafe.stop()
  assert.match(await stream.text(), /event: board/)
})

test('stopping twice is stopping once', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  await Promise.all([cafe.stop(), cafe.stop()])
})

test('health, readiness and version say how the server is', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), { env: { CAFE_NODE: 'bar-1', CAFE_REGION: 'oslo' } })
  assert.deepEqual((await cafe.ask('GET', PATHS.live)).body, { status: 'live' })
  assert.deepEqual((await cafe.ask('GET', PATHS.ready)).body, { status: 'ready', checks: { store: 'ok' } })
  const { body } = await cafe.ask<Record<string, string>>('GET', PATHS.version)
  assert.deepEqual([body['node'], body['region']], ['bar-1', 'oslo'])
  assert.match(body['version'] ?? '', /^\d+\.\d+\.\d+$/)
})
