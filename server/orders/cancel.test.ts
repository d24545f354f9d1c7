import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { countRows, faultsInBooks, leftOf } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { emptyDatabase, ENGINES, type Engine } from '../../test/fixtures/database.ts'
import { openShop, type TestShop } from '../../test/fixtures/open-shop.ts'
import { placed, quoted } from '../../test/fixtures/sell.ts'
import { setStock } from '../store/queries/menus.ts'
import { cancelByCustomer, move } from './move.ts'

for (const engine of ENGINES) {
  test(`${engine}: placing takes stock over all lines, cancelling gives it back once`, async (t) => {
    const shop = await openCounting(t, engine, 10)
    const { quote } = quoted(shop, [line('croissant', 2), line('tea', 5), line('croissant')])
    const { orderId } = await placed(shop, 'key-of-croissants', { quote })
    assert.equal(await leftOf(shop.store, 'croissant'), 7)
    assert.ok((await cancelByCustomer(shop, orderId)).ok)
    assert.equal(await leftOf(shop.store, 'croissant'), 10)
    const again = await cancelByCustomer(shop, orderId)
    assert.ok(again.ok)
    assert.equal(again.value.status, 'cancelled')
    assert.equal(await leftOf(shop.store, 'croissant'), 10)
    assert.deepEqual(await faultsInBooks(shop.store), [])
  })

  test(`${engine}: cancelled by two at once, stock comes back once`, async (t) => {
    const shop = await openCounting(t, engine, 5)
    const { orderId } = await placed(shop, 'key-of-croissant', { quote: quoted(shop, [line('croissant', 2)]).quote })
    await Promise.all([
      cancelByCustomer(shop, orderId),
      cancelByCustomer(shop, orderId),
      move(shop, orderId, { to: 'cancelled' }),
    ])
    assert.equal(await leftOf(shop.store, 'croissant'), 5)
    assert.deepEqual(await faultsInBooks(shop.store), [])
  })

  test(`${engine}: taking a cancellation back takes its stock again`, async (t) => {
    const shop = await openCounting(t, engine, 2)
    const { orderId } = await placed(shop, 'key-of-croissant', { quote: quoted(shop, [line('croissant', 2)]).quote })
    assert.ok((await move(shop, orderId, { to: 'cancelled' })).ok)
    const back = await move(shop, orderId, { to: 'pending', undo: true })
    assert.ok(back.ok, JSON.stringify(back))
    assert.equal(await leftOf(shop.store, 'croissant'), 0)
  })

  test(`${engine}: a cancellation is not taken back when its stock was sold meanwhile`, async (t) => {
    const shop = await openCounting(t, engine, 2)
    const { orderId } = await placed(shop, 'key-of-the-first', { quote: quoted(shop, [line('croissant', 2)]).quote })
    assert.ok((await move(shop, orderId, { to: 'cancelled', reason: 'Gone' })).ok)
    await placed(shop, 'key-of-the-second', { quote: quoted(shop, [line('croissant')]).quote })
    const before = await countRows(shop.store)
    const back = await move(shop, orderId, { to: 'pending', undo: true })
    assert.ok(!back.ok)
    assert.equal(back.refusal.code, 'sold_out')
    assert.equal((back.refusal['order'] as { status: string }).status, 'cancelled')
    assert.deepEqual(await countRows(shop.store), before)
    assert.equal(await leftOf(shop.store, 'croissant'), 1)
    assert.deepEqual(await faultsInBooks(shop.store), [])
  })

  test(`${engine}: a customer cancels while the order waits, and not once it is being made`, async (t) => {
    const shop = await openCounting(t, engine, 2)
    const { orderId } = await placed(shop, 'key-of-a-tea')
    assert.ok((await move(shop, orderId, { to: 'preparing' })).ok)
    const late = await cancelByCustomer(shop, orderId)
    assert.deepEqual(late.ok || late.refusal, { code: 'too_late_to_cancel' })
    const moved = await move(shop, orderId, { to: 'cancelled', reason: 'Spilled' })
    assert.ok(moved.ok)
    assert.equal(moved.value.cancelReason, 'Spilled')
    assert.deepEqual(await faultsInBooks(shop.store), [])
  })
}

async function openCounting(t: TestContext, engine: Engine, croissants: number): Promise<TestShop> {
  const shop = await openShop(t, await emptyDatabase(t, engine))
  await shop.store.write(setStock('croissant', croissants, 1))
  await shop.catalogue.refresh('latest')
  return shop
}
