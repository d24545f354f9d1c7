import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { freshCopy } from './fresh-copy.ts'
import { place, readyToPlace } from './order-one.ts'
import { isReady, startCafe } from './start-cafe.ts'

const KEY = ['s', 'k-', 'canary-of-the-logs-8d2e'].join('')
const SECRET = 'canary-of-the-secret-that-signs-quotes'

test('with DEBUG=true the café says more, and still no secret, name, allergy or token', async (t) => {
  const copy = freshCopy(t)
  const quiet = await sellOne(t, copy, 'false')
  const verbose = await sellOne(t, copy, 'true')
  assert.ok(
    verbose.said.split('\n').length > quiet.said.split('\n').length,
    `${quiet.said}\n----- and with DEBUG=true -----\n${verbose.said}`,
  )
  for (const hidden of [KEY, SECRET, verbose.token, 'Canary Person', 'canary allergy'])
    assert.ok(!verbose.said.includes(hidden), `the log shows ${hidden}`)
})

async function sellOne(t: TestContext, copy: string, debug: string): Promise<{ said: string; token: string }> {
  const env = { DEBUG: debug, OPENAI_API_KEY: KEY, CAFE_SECRET: SECRET }
  const cafe = startCafe(t, copy, { port: await freePort(), env })
  await isReady(cafe)
  const order = await readyToPlace(cafe.url, `order-with-debug-${debug}`, {
    customer: { name: 'Canary Person' },
    allergies: ['canary allergy'],
  })
  const { orderId, token } = await place(cafe.url, order)
  const headers = { authorization: `Bearer ${token}` }
  await fetch(cafe.url + PATHS.order(orderId), { headers })
  await fetch(cafe.url + PATHS.orders, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"customer":',
  })
  await cafe.stop()
  return { said: cafe.said(), token }
}
