import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OrderReply, PlaceReply, QuoteReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { countRows, leftOf } from '../../test/fixtures/books.ts'
import { largeOatLatte, line } from '../../test/fixtures/cart.ts'
import { testClock } from '../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { bearer, runCafe, tap, type TestCafe } from '../../test/fixtures/run-cafe.ts'
import { QUOTE_HOLDS_MS } from '../orders/quote.ts'
import { setStock } from '../store/queries/menus.ts'

type Refused = { code?: string; quote?: QuoteReply }

for (const engine of ENGINES) {
  test(`${engine}: one key posted 20 times at once is answered 20 times with one order`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const { quote } = await cafe.quote([largeOatLatte])
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(cafe, quote)))
    const bodies = new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))
    assert.equal(bodies.size, 1)
    assert.match([...bodies].join(), /^201 .*"number":1,"status":"pending","totalCents":690,/)
    assert.equal((await countRows(cafe.store)).orders, 1)
  })

  test(`${engine}: a stale quote is 409 with a new one, which can be placed under the same key`, async (t) => {
    const clock = testClock()
    const cafe = await runCafe(t, await emptyDatabase(t, engine), { clock })
    const { quote } = await cafe.quote([line('tea')])
    clock.advance(QUOTE_HOLDS_MS + 1)
    const stale = await post(cafe, quote)
    assert.deepEqual([stale.status, stale.body.code], [409, 'quote_stale'])
    const renewed = stale.body.quote
    assert.equal(renewed?.totalCents, 321)
    assert.equal(renewed.expiresAtMs, clock() + QUOTE_HOLDS_MS)
    assert.equal((await post(cafe, renewed.quote)).status, 201)
  })

  test(`${engine}: a key that is used by another tells nothing of the other’s order`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const { quote } = await cafe.quote([line('tea')])
    const first = await post(cafe, quote)
    const second = await post(cafe, quote, 'Grace')
    assert.deepEqual([second.status, second.body.code], [422, 'idempotency_key_reused'])
    const said = JSON.stringify(second.body)
    for (const theirs of [first.body.orderId, first.body.token, 'Ada']) assert.ok(!said.includes(theirs), said)
  })

  test(`${engine}: a customer cancels twice, and the stock comes back once`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    await cafe.store.write(setStock('tea', 5, Date.now()))
    const order = await cafe.place()
    for (let time = 0; time < 2; time++) {
      const { status, body } = await cancel(cafe, order)
      assert.deepEqual([status, body.status, body.position], [200, 'cancelled', undefined])
    }
    assert.equal(await leftOf(cafe.store, 'tea'), 5)
  })

  test(`${engine}: once it is being made, an order is not cancelled by its customer`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const order = await cafe.place()
    await tap(cafe, await cafe.signIn(), order.orderId, { to: 'preparing' })
    const { status, body } = await cancel(cafe, order)
    assert.deepEqual([status, body.code], [409, 'too_late_to_cancel'])
    assert.equal((await cafe.look({ ...order, version: order.version + 1 })).status, 'preparing')
  })
}

function post(cafe: TestCafe, quote: string, name = 'Ada') {
  return cafe.ask<PlaceReply & Refused>('POST', PATHS.orders, {
    body: { quote, customer: { name } },
    headers: { 'idempotency-key': 'key-of-one-customer' },
  })
}

function cancel(cafe: TestCafe, { orderId, token }: PlaceReply) {
  return cafe.ask<OrderReply & Refused>('POST', PATHS.cancel(orderId), { headers: bearer(token) })
}
