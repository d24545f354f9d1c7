import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { bearer, runCafe, tap } from '../../test/fixtures/run-cafe.ts'

test('staff routes answer nobody without a session that is open', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { orderId, token } = await cafe.place()
  const strangers = [{}, { cookie: 'cafe_staff=' }, { cookie: `cafe_staff=${'x'.repeat(32)}` }, bearer(token)]
  const routes = [
    ['GET', PATHS.queue],
    ['GET', PATHS.queueEvents],
    ['POST', PATHS.moves(orderId)],
    ['POST', PATHS.moves('no-such-order')],
    ['HEAD', PATHS.queue],
  ] as const
  for (const headers of strangers)
    for (const [method, path] of routes) {
      const answer = await cafe.ask<Problem>(method, path, {
        headers,
        ...(method === 'POST' && { body: { to: 'preparing' } }),
      })
      assert.equal(answer.status, 401, `${method} ${path}`)
      if (method !== 'HEAD') assert.equal(answer.body.code, 'sign_in_required')
      assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
    }
  assert.equal((await cafe.look({ ...(await cafe.place()) })).status, 'pending')
})

test('a change asked for by another site is refused, even with the barista’s cookie', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const by = await cafe.signIn()
  const order = await cafe.place()
  for (const site of ['cross-site', 'same-site', 'none']) {
    const refused = await tap(cafe, { ...by, 'sec-fetch-site': site }, order.orderId, {
      to: 'preparing',
    })
    assert.deepEqual([refused.status, refused.body.code], [403, 'cross_site'], site)
  }
  assert.equal((await cafe.look(order)).status, 'pending')
  const own = { ...by, 'sec-fetch-site': 'same-origin' }
  assert.equal((await tap(cafe, own, order.orderId, { to: 'preparing' })).status, 200)
})

test('an order is shown, followed and cancelled with its own token only, and no other answer differs', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const mine = await cafe.place()
  const other = await cafe.place()
  const answers = new Set<string>()
  const wrong = [
    {},
    bearer(''),
    bearer(other.token),
    bearer(`${mine.token}x`),
    bearer(mine.token.slice(0, -1)),
    { authorization: mine.token },
    { authorization: `Basic ${mine.token}` },
  ]
  for (const headers of wrong)
    for (const orderId of [mine.orderId, 'no-such-order'])
      for (const [method, path] of [
        ['GET', PATHS.order(orderId)],
        ['GET', PATHS.orderEvents(orderId)],
        ['POST', PATHS.cancel(orderId)],
      ] as const) {
        const { status, body } = await cafe.ask<Problem>(method, path, { headers })
        answers.add(JSON.stringify({ ...body, requestId: status }))
      }
  assert.equal(answers.size, 1)
  assert.match([...answers].join(), /"code":"not_found".*"requestId":404/)
  assert.equal((await cafe.look(mine)).status, 'pending')
})

test('the customer sees nothing of the work behind the counter', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const order = await cafe.look(await cafe.place({ allergies: ['nuts'] }))
  assert.deepEqual(
    Object.keys(order).filter((key) => /work|moved|acknowledged|digest|key/i.test(key)),
    [],
  )
})
