import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { test } from 'node:test'
import pino from 'pino'
import { PATHS } from '../../contract/paths.ts'
import { emptyDatabase, plain } from '../../test/fixtures/database.ts'
import { bearer, runCafe, tap } from '../../test/fixtures/run-cafe.ts'
import { openStream } from '../../test/fixtures/stream.ts'

const NAME = 'Canary Person'
const ALLERGY = 'canary seeds'
const NOTE = 'canary note'
const KEY = 'canary-of-the-idempotency-key'

test('at the loudest, no log line holds a name, an allergy, a note, a key, a token, a code or a session', async (t) => {
  const lines: string[] = []
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString())
      done()
    },
  })
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), { logger: pino({ level: 'debug' }, sink) })
  const code = await cafe.door.newCode()
  const signedIn = await cafe.ask('GET', PATHS.signIn(code))
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const by = { cookie }
  const cart = [{ itemId: 'tea', quantity: 1, options: [], note: NOTE }]
  const { quote } = await cafe.quote(cart)
  const order = await cafe.place({ quote, customer: { name: NAME }, allergies: [ALLERGY] }, KEY)
  const headers = bearer(order.token)

  await openStream(t, cafe.url + PATHS.orderEvents(order.orderId), headers)
  await openStream(t, cafe.url + PATHS.queueEvents, by)
  await cafe.look(order)
  await cafe.ask('GET', `${PATHS.order(order.orderId)}?token=${order.token}&name=${NAME}`)
  await tap(cafe, by, order.orderId, { to: 'preparing' })
  await tap(cafe, by, order.orderId, { to: 'cancelled', reason: NOTE })
  await cafe.ask('POST', PATHS.cancel(order.orderId), { headers })
  await cafe.ask('GET', PATHS.signIn(code))
  await cafe.ask('GET', `/canary/${order.token}`)
  for (const body of [
    { quote, customer: { name: `<${NAME}>` } },
    { quote, customer: { name: NAME, [NOTE]: 1 } },
  ])
    await cafe.ask('POST', PATHS.orders, { body, headers: { 'idempotency-key': KEY } })
  await cafe.ask('POST', PATHS.orders, { text: `{"customer":{"name":"${NAME}"`, headers: { 'idempotency-key': KEY } })
  // A bug in the middle of a request, with all of it at hand.
  await cafe.store.write([plain('DROP INDEX orders_to_be_made'), plain('ALTER TABLE orders RENAME TO lost')])
  const broken = { quote, customer: { name: NAME }, allergies: [ALLERGY] }
  const answer = await cafe.ask('POST', PATHS.orders, { body: broken, headers: { 'idempotency-key': `${KEY}-2` } })
  assert.equal(answer.status, 500)
  await cafe.ask('GET', PATHS.order(order.orderId), { headers })

  const said = lines.join('')
  assert.ok(lines.filter((line) => line.includes('answered')).length >= 14, said)
  assert.match(said, /A request broke/)
  for (const hidden of [/canary/i, order.token, code, cookie.split('=')[1] ?? '', quote])
    assert.ok(
      typeof hidden === 'string' ? !said.includes(hidden) : !hidden.test(said),
      `the log holds ${String(hidden)}`,
    )
})

test('metrics are for this machine, or for who has the token, and name routes rather than addresses', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const cafe = await runCafe(t, database)
  const { orderId } = await cafe.place()
  const { status, body } = await cafe.ask<string>('GET', PATHS.metrics)
  assert.equal(status, 200)
  assert.match(body, /cafe_queue_orders 1/)
  assert.match(body, /route="\/api\/orders"/)
  assert.ok(!body.includes(orderId))
  const closed = await runCafe(t, database, { env: { CAFE_METRICS_TOKEN: 'let me in' } })
  assert.equal((await closed.ask('GET', PATHS.metrics)).status, 404)
  assert.equal((await closed.ask('GET', PATHS.metrics, { headers: bearer('let me in') })).status, 200)
})
