import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrders, countRows } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { testClock } from '../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { placed, quoted, refusedToPlace } from '../../test/fixtures/sell.ts'
import { eightySix } from '../store/queries/menus.ts'
import { move } from './move.ts'
import { QUOTE_HOLDS_MS } from './quote.ts'

const KEY = 'the-key-of-one-order'

for (const engine of ENGINES) {
  test(`${engine}: placing twice with one key makes one order, and both are told the same`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const request = { quote: quoted(shop).quote, allergies: ['milk'] }
    const first = await placed(shop, KEY, request)
    shop.clock.advance(60_000)
    assert.deepEqual(await placed(shop, KEY, request), first)
    assert.equal(await countOrders(shop.store), 1)
  })

  test(`${engine}: one key sent 20 times at once to two servers makes one order`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const shops = [await openShop(t, database), await openShop(t, database)] as const
    const request = { quote: quoted(shops[0]).quote }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => placed(shops[at % 2 ? 0 : 1], KEY, request)),
    )
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    const { orders, order_lines: lines, events } = await countRows(shops[0].store)
    assert.deepEqual({ orders, lines, events }, { orders: 1, lines: 1, events: 2 })
  })

  const other: readonly {
    what: string
    change: { quote?: string; customer?: { name: string }; allergies?: string[] }
  }[] = [
    { what: 'another name', change: { customer: { name: 'Grace' } } },
    { what: 'other allergies', change: { allergies: ['nuts'] } },
  ]
  for (const { what, change } of other)
    test(`${engine}: a used key with ${what} is refused and tells nothing of the order it made`, async (t) => {
      const shop = await openShop(t, await emptyDatabase(t, engine))
      const request = { quote: quoted(shop).quote }
      await placed(shop, KEY, request)
      const refusal = await refusedToPlace(shop, KEY, { ...request, ...change })
      assert.deepEqual(refusal, { code: 'idempotency_key_reused', field: 'Idempotency-Key' })
      assert.equal(await countOrders(shop.store), 1)
    })

  test(`${engine}: a used key with another quote is refused, even for the same cart`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    await placed(shop, KEY)
    shop.clock.advance(1)
    assert.deepEqual(await refusedToPlace(shop, KEY), { code: 'idempotency_key_reused', field: 'Idempotency-Key' })
    assert.equal(await countOrders(shop.store), 1)
  })

  test(`${engine}: a key that placed an order gives it again after its quote ran out, it was sold out and moved on`, async (t) => {
    const clock = testClock()
    const shop = await openShop(t, await emptyDatabase(t, engine), { clock })
    const request = { quote: quoted(shop, [line('croissant')]).quote }
    const first = await placed(shop, KEY, request)
    clock.advance(QUOTE_HOLDS_MS + 1)
    assert.deepEqual(await placed(shop, KEY, request), first)
    await shop.store.write(eightySix({ kind: 'item', id: 'croissant' }, clock()))
    await shop.catalogue.refresh('latest')
    assert.deepEqual(await placed(shop, KEY, request), first)
    const moved = await move(shop, first.orderId, { to: 'preparing' })
    assert.ok(moved.ok, JSON.stringify(moved))
    assert.deepEqual(await placed(shop, KEY, request), first)
    assert.equal(await countOrders(shop.store), 1)
  })
}
