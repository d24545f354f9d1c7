import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { line } from '../../test/fixtures/cart.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { runCafe } from '../../test/fixtures/run-cafe.ts'

test('an address that asks for too much is told so, and still sees the menu', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), { env: { CAFE_RATE_PER_MINUTE: '3' } })
  const body = { lines: [line('tea')], fulfilment: 'here' }
  const answers = []
  for (let at = 0; at < 5; at++) answers.push(await cafe.ask<Problem>('POST', PATHS.quotes, { body }))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 429, 429],
  )
  const last = answers.at(-1)
  assert.equal(last?.body.code, 'too_many_requests')
  assert.equal(last.headers.get('content-type'), 'application/problem+json; charset=utf-8')
  assert.ok(Number(last.headers.get('retry-after')) > 0)
  assert.equal((await cafe.ask('GET', PATHS.menu)).status, 200)
})

test('behind a trusted proxy each customer is counted alone, and nobody else chooses an address', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const body = { lines: [line('tea')], fulfilment: 'here' }
  const statuses = async (proxies: string) => {
    const env = { CAFE_RATE_PER_MINUTE: '1', CAFE_TRUSTED_PROXIES: proxies }
    const cafe = await runCafe(t, database, { env })
    const from = (address: string) =>
      cafe.ask('POST', PATHS.quotes, { body, headers: { 'x-forwarded-for': address } }).then(({ status }) => status)
    return [await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.2')]
  }
  assert.deepEqual(await statuses('127.0.0.1'), [200, 200, 429])
  assert.deepEqual(await statuses(''), [200, 429, 429])
})

test('other sites may call the API only where they are allowed by name', async (t) => {
  const env = { CAFE_ALLOWED_ORIGINS: 'https://shop.example' }
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), { env })
  const allowed = async (origin: string) => {
    const headers = { origin, 'access-control-request-method': 'POST' }
    const { headers: answered } = await cafe.ask('OPTIONS', PATHS.quotes, { headers })
    return answered.get('access-control-allow-origin')
  }
  assert.equal(await allowed('https://shop.example'), 'https://shop.example')
  assert.notEqual(await allowed('https://evil.example'), 'https://evil.example')
})
