import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { OrderReply, PlaceReply } from '../../../contract/orders.ts'
import { PATHS } from '../../../contract/paths.ts'
import type { BoardReply } from '../../../contract/queue.ts'
import type { Problem } from '../../../contract/problem.ts'
import type { ClusterNode } from '../../../operator/cluster/rqlite-cluster.ts'
import { countOrders, faultsInBooks } from '../../../test/fixtures/books.ts'
import { openCluster } from '../../../test/fixtures/cluster.ts'
import { bearer, runCafe, type TestCafe } from '../../../test/fixtures/run-cafe.ts'
import { plain } from '../../../test/fixtures/database.ts'
import { eventually } from '../../../test/guide/eventually.ts'
import { setStock } from '../queries/menus.ts'

test('three nodes, one café', async (t) => {
  const { cluster, database } = await openCluster(t, 3)

  await t.test('a server whose nearest node follows sees each of its own writes at once', async (t) => {
    const leader = await cluster.leader()
    const nearest = cluster.nodes.toSorted((one, other) => Number(one === leader) - Number(other === leader))
    const cafe = await runCafe(t, database(nearest))
    const order = await cafe.place()
    assert.equal((await cafe.look(order)).version, order.version)
    // A copy that follows lags by a moment: what was written a moment ago is the hardest to see.
    for (let left = 1; left <= 20; left++) {
      await cafe.store.write(setStock('tea', left, Date.now()))
      const seen = await cafe.store.read(plain('SELECT left_count FROM stock'), { atLeast: order.version + left })
      assert.deepEqual(seen, [{ left_count: left }])
    }
    await cafe.store.write(setStock('tea', null, Date.now()))
  })

  await t.test('a leader killed in the middle of a rush hour costs no order and doubles none', async (t) => {
    const cafe = await runCafe(t, database(cluster.nodes))
    const before = await countOrders(cafe.store)
    const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
    const acknowledged: PlaceReply[] = []
    const customer = async (at: number) => {
      for (let order = 0; order < 8; order++)
        acknowledged.push(await placeUntilDone(cafe, quote, `key-of-rush-${at}-${order}`))
    }
    const rush = Promise.all(Array.from({ length: 8 }, (_, at) => customer(at)))
    await eventually(async () => acknowledged.length >= 16, 30_000)
    const leader = (await cluster.leader()) ?? assert.fail('there is no leader')
    await leader.kill()
    await rush
    await leader.start()
    await cluster.ready()
    for (const order of acknowledged) assert.equal((await cafe.look(order)).number, order.number)
    assert.equal((await countOrders(cafe.store)) - before, 64)
    assert.deepEqual(await faultsInBooks(cafe.store), [])
  })

  await t.test('without a leader the café shows what it has and how old it is, and places nothing', async (t) => {
    const cafe = await runCafe(t, database(cluster.nodes))
    const order = await cafe.place()
    const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
    const before = await countOrders(cafe.store)
    // The two that will be killed may have taken the order between them; the nearest has heard of it when the board's number says so.
    await eventually(async () => (await boardSeq(cafe)) >= order.version, 20_000)
    const killed = cluster.nodes.slice(1)
    await Promise.all(killed.map((node) => node.kill()))

    const refused = await placeOnce<Problem>(cafe, quote, 'key-of-a-patient-customer')
    assert.deepEqual([refused.status, refused.body.code], [503, 'store_unavailable'])
    assert.ok(Number(refused.headers.get('retry-after')) >= 1)
    await growsOld(cafe, order)

    await Promise.all(killed.map((node: ClusterNode) => node.start()))
    await cluster.ready()
    const placed = await placeUntilDone(cafe, quote, 'key-of-a-patient-customer')
    assert.deepEqual(await placeUntilDone(cafe, quote, 'key-of-a-patient-customer'), placed)
    assert.equal((await countOrders(cafe.store)) - before, 1)
    await eventually(async () => (await cafe.ask('GET', PATHS.menu)).headers.get('age') === null, 30_000)
    assert.deepEqual(await faultsInBooks(cafe.store), [])
  })
})

/** What is shown is from before; how old that is, is said once it is more than a moment. */
async function growsOld(cafe: TestCafe, order: PlaceReply): Promise<void> {
  await eventually(async () => Number((await cafe.ask('GET', PATHS.menu)).headers.get('age')) >= 3, 30_000)
  const headers = bearer(order.token)
  const { status, body } = await cafe.ask<OrderReply>('GET', PATHS.order(order.orderId), { headers })
  assert.equal(status, 200)
  assert.ok(Date.now() - body.asOfMs >= 3_000)
  const ready = await cafe.ask<{ status: string }>('GET', PATHS.ready)
  assert.deepEqual([ready.status, ready.body.status], [200, 'read_only'])
}

async function boardSeq(cafe: TestCafe): Promise<number> {
  return (await cafe.ask<BoardReply>('GET', PATHS.board)).body.seq
}

function placeOnce<Body>(cafe: TestCafe, quote: string, key: string) {
  const body = { quote, customer: { name: 'Ada' } }
  return cafe.ask<Body>('POST', PATHS.orders, { body, headers: { 'idempotency-key': key } })
}

/** As a customer's page does: again with the same key, until it is placed or refused. */
async function placeUntilDone(cafe: TestCafe, quote: string, key: string): Promise<PlaceReply> {
  for (;;) {
    const { status, body } = await placeOnce<PlaceReply>(cafe, quote, key)
    if (status === 201) return body
    assert.equal(status, 503, JSON.stringify(body))
    await pause(100)
  }
}
