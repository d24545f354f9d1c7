import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { anyNonsenseCart } from '../../test/arbitraries/cart.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { countRows } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { runCafe } from '../../test/fixtures/run-cafe.ts'

const anything = fc.jsonValue({ maxDepth: 4 })

test('nothing that can be sent as a cart breaks the server or stores anything', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const before = await countRows(cafe.store)
  const likeACart = fc.record({ lines: fc.oneof(anyNonsenseCart(defaultMenu), anything), fulfilment: anything })
  const nearlyACart = fc.record({ lines: anyNonsenseCart(defaultMenu), fulfilment: fc.constantFrom('here', 'to_go') })
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, likeACart, nearlyACart), async (body) => {
      const { status, body: answer } = await cafe.ask<Problem>('POST', PATHS.quotes, { body })
      assert.ok(status < 500, JSON.stringify(answer))
      if (status !== 200) assert.equal(typeof answer.code, 'string')
    }),
    { numRuns: 400 },
  )
  assert.deepEqual(await countRows(cafe.store), before)
})

test('nothing that can be sent as an order, but a quote of ours, is stored', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { quote } = await cafe.quote([line('tea')])
  const before = await countRows(cafe.store)
  const notOurs = fc.string({ maxLength: 300 }).filter((text) => text !== quote)
  const cutUp = fc.nat({ max: quote.length - 2 }).map((at) => quote.slice(0, at) + quote.slice(at + 1))
  const likeAnOrder = fc.record({
    quote: fc.oneof(notOurs, cutUp, anything),
    customer: fc.oneof(fc.record({ name: fc.string({ minLength: 1 }) }), anything),
    allergies: fc.oneof(fc.array(fc.string({ minLength: 1 })), anything),
  })
  const anyKey = fc.string({ unit: 'grapheme-ascii', minLength: 0, maxLength: 40 }).map((key) => key.trim())
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, likeAnOrder), anyKey, async (body, key) => {
      const { status, body: answer } = await cafe.ask<Problem>('POST', PATHS.orders, {
        body,
        headers: { 'idempotency-key': key },
      })
      assert.ok(status >= 400 && status < 500, `${status} ${JSON.stringify(answer)}`)
      assert.equal(typeof answer.code, 'string')
    }),
    { numRuns: 400 },
  )
  assert.deepEqual(await countRows(cafe.store), before)
})

test('whatever name can be placed is called out as it was typed, in one line', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { quote } = await cafe.quote([line('tea')])
  let keys = 0
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), async (name) => {
      const headers = { 'idempotency-key': `key-of-a-name-${keys++}` }
      const answer = await cafe.ask<Problem & { orderId: string; token: string }>('POST', PATHS.orders, {
        body: { quote, customer: { name } },
        headers,
      })
      if (answer.status !== 201) return assert.equal(answer.body.code, 'invalid_name')
      const { orderId, token } = answer.body
      const seen = await cafe.ask<{ customer: { name: string } }>('GET', PATHS.order(orderId), {
        headers: { authorization: `Bearer ${token}` },
      })
      assert.doesNotMatch(seen.body.customer.name, /[<>\p{Cc}\u2028\u2029]|^\s|\s$|\s\s/u)
    }),
    { numRuns: 150 },
  )
})
