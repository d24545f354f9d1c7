import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { QueueReply } from '../../contract/queue.ts'
import { movesFrom, STATUSES, undoOf, UNDO_WITHIN_MS, type Status } from '../../domain/order/status.ts'
import { countRows, faultsInBooks } from '../../test/fixtures/books.ts'
import { testClock } from '../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { runCafe, tap, type TestCafe } from '../../test/fixtures/run-cafe.ts'

const WAY: Readonly<Record<Status, readonly Status[]>> = {
  pending: [],
  preparing: ['preparing'],
  ready: ['preparing', 'ready'],
  completed: ['preparing', 'ready', 'completed'],
  cancelled: ['cancelled'],
}

for (const engine of ENGINES) {
  test(`${engine}: an order makes every move that the rules have, and no other`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const by = await cafe.signIn()
    const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
    for (const from of STATUSES)
      for (const to of STATUSES)
        for (const undo of [false, true]) {
          const orderId = await orderIn(cafe, by, from, quote)
          const before = await countRows(cafe.store)
          const { status, body } = await tap(cafe, by, orderId, { to, ...(undo && { undo }) })
          const what = `${from} → ${to}${undo ? ' (undo)' : ''}: ${status} ${JSON.stringify(body)}`
          if (undo ? undoOf(from) === to : movesFrom(from).includes(to)) {
            assert.equal(status, 200, what)
            assert.equal(body.status, to, what)
            continue
          }
          assert.match(`${status} ${body.code}`, /^(422 move_not_allowed|409 move_conflict)$/, what)
          assert.deepEqual(await countRows(cafe.store), before, what)
        }
    assert.deepEqual(await faultsInBooks(cafe.store), [])
  })

  test(`${engine}: of two baristas who move one ticket at once, one wins and the other is told how it is now`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const cafes = [await runCafe(t, database), await runCafe(t, database)] as const
    const by = await cafes[0].signIn()
    for (let round = 0; round < 10; round++) {
      const { orderId } = await cafes[0].place()
      const answers = await Promise.all(cafes.map((cafe) => tap(cafe, by, orderId, { to: 'preparing' })))
      const [won, lost] = answers.sort((one, other) => one.status - other.status)
      assert.deepEqual([won?.status, lost?.status, lost?.body.code], [200, 409, 'move_conflict'])
      assert.equal(lost?.body.order?.status, 'preparing')
      assert.equal(lost.body.order.version, won?.body.version)
    }
    const { orders, events } = await countRows(cafes[0].store)
    assert.deepEqual({ orders, events }, { orders: 10, events: 21 })
    assert.deepEqual(await faultsInBooks(cafes[0].store), [])
  })

  test(`${engine}: declared allergies must be acknowledged before an order is begun, and stay so`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const by = await cafe.signIn()
    const { orderId } = await cafe.place({ allergies: ['nuts'] })
    const refused = await tap(cafe, by, orderId, { to: 'preparing' })
    assert.deepEqual([refused.status, refused.body.code], [422, 'allergies_not_acknowledged'])
    const begun = await tap(cafe, by, orderId, { to: 'preparing', allergiesAcknowledged: true })
    assert.deepEqual([begun.body.status, begun.body.allergiesAcknowledged], ['preparing', true])
    await tap(cafe, by, orderId, { to: 'pending', undo: true })
    assert.equal((await tap(cafe, by, orderId, { to: 'preparing' })).status, 200)
  })

  test(`${engine}: a move is undone within 15 minutes, and not after`, async (t) => {
    const clock = testClock()
    const cafe = await runCafe(t, await emptyDatabase(t, engine), { clock })
    const by = await cafe.signIn()
    const orders = [await cafe.place(), await cafe.place()] as const
    for (const { orderId } of orders) await tap(cafe, by, orderId, { to: 'preparing' })
    clock.advance(UNDO_WITHIN_MS)
    assert.equal((await tap(cafe, by, orders[0].orderId, { to: 'pending', undo: true })).status, 200)
    clock.advance(1)
    const late = await tap(cafe, by, orders[1].orderId, { to: 'pending', undo: true })
    assert.deepEqual([late.status, late.body.code, late.body.order?.status], [409, 'undo_too_late', 'preparing'])
  })

  test(`${engine}: the queue lists what was finished for as long as it can be taken back, newest first`, async (t) => {
    const clock = testClock()
    const cafe = await runCafe(t, await emptyDatabase(t, engine), { clock })
    const by = await cafe.signIn()
    const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
    const finished = async () => {
      const queue = await cafe.ask<QueueReply>('GET', PATHS.queue, { headers: by })
      assert.ok(queue.body.tickets.every(({ status }) => status === 'ready'))
      return queue.body.finished.map(({ orderId }) => orderId)
    }
    const handedOver = await orderIn(cafe, by, 'completed', quote)
    clock.advance(1_000)
    const cancelled = await orderIn(cafe, by, 'cancelled', quote)
    await orderIn(cafe, by, 'ready', quote)
    assert.deepEqual(await finished(), [cancelled, handedOver])
    await tap(cafe, by, cancelled, { to: 'pending', undo: true })
    await tap(cafe, by, cancelled, { to: 'cancelled' })
    clock.advance(UNDO_WITHIN_MS)
    assert.deepEqual(await finished(), [cancelled])
  })
}

test('a cancellation carries its reason to the customer, and an undo takes it away', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const by = await cafe.signIn()
  const order = await cafe.place()
  await tap(cafe, by, order.orderId, { to: 'cancelled', reason: 'No more tea' })
  assert.equal((await cafe.look({ ...order, version: 3 })).cancelReason, 'No more tea')
  await tap(cafe, by, order.orderId, { to: 'pending', undo: true })
  const back = await cafe.look({ ...order, version: 4 })
  assert.deepEqual([back.status, back.cancelReason], ['pending', undefined])
})

test('an order that is not there cannot be moved', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { status, body } = await tap(cafe, await cafe.signIn(), 'no-such-order', { to: 'preparing' })
  assert.deepEqual([status, body.code], [404, 'not_found'])
})

async function orderIn(cafe: TestCafe, by: { cookie: string }, status: Status, quote: string): Promise<string> {
  const { orderId } = await cafe.place({ quote })
  for (const to of WAY[status]) assert.equal((await tap(cafe, by, orderId, { to })).status, 200)
  return orderId
}
