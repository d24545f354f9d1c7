import assert from 'node:assert/strict'
import { test } from 'node:test'
import { line, largeOatLatte } from '../../test/fixtures/cart.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop, type TestShop } from '../../test/fixtures/open-shop.ts'
import { placed, quoted } from '../../test/fixtures/sell.ts'
import { eventually } from '../../test/guide/eventually.ts'
import { move } from '../orders/move.ts'
import { keepTrends, type KeptTrends } from './keep-trends.ts'

const DAY_MS = 24 * 3_600_000

for (const engine of ENGINES) {
  test(`${engine}: orders are counted as they were made, without cancelled and old ones`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    await placed(shop, 'key-of-an-old-order', { quote: quoted(shop, [line('mocha')]).quote })
    shop.clock.advance(29 * DAY_MS)
    await placed(shop, 'key-of-one', { quote: quoted(shop, [largeOatLatte, line('croissant')]).quote })
    const gone = await placed(shop, 'key-of-another', { quote: quoted(shop, [line('tea')]).quote })
    await move(shop, gone.orderId, { to: 'cancelled' })
    const trends = kept(shop)
    await trends.refresh()
    const { orders, withItem, withOption } = trends.now()
    assert.deepEqual([orders, [...withItem.keys()].sort()], [1, ['croissant', 'latte']])
    assert.deepEqual([...(withOption.get('latte')?.entries() ?? [])], [['oat', 1]])
  })

  test(`${engine}: however many orders there are, the newest 2,000 are read`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { quote } = quoted(shop)
    const place = (at: number) => placed(shop, `key-of-order-${at}`, { quote })
    for (let at = 0; at < 2_150; at += 50) await Promise.all(Array.from({ length: 50 }, (_, one) => place(at + one)))
    const trends = kept(shop)
    await trends.refresh()
    assert.equal(trends.now().orders, 2_000)
  })

  test(`${engine}: it is counted again after 30 s, when somebody asks, and nobody waits for it`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const trends = kept(shop)
    assert.equal(trends.now().orders, 0)
    await trends.refresh()
    await placed(shop, 'key-of-an-order')
    shop.clock.advance(30_000)
    assert.equal(trends.now().orders, 0)
    await new Promise(setImmediate)
    assert.equal(trends.now().orders, 0)
    shop.clock.advance(1)
    assert.equal(trends.now().orders, 0)
    await eventually(async () => trends.now().orders === 1, 20_000)
  })
}

test('a store that does not answer leaves what was counted before', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const faults: unknown[] = []
  const store = { ...shop.store, read: () => Promise.reject(new Error('no answer')) }
  const trends = keepTrends({ store, clock: shop.clock, timeZone: () => 'UTC', onFault: (fault) => faults.push(fault) })
  assert.equal(trends.now().orders, 0)
  await eventually(async () => faults.length === 1, 1_000)
  assert.equal(trends.now().orders, 0)
})

function kept(shop: TestShop): KeptTrends {
  const onFault = (fault: unknown) => assert.fail(String(fault))
  return keepTrends({ store: shop.store, clock: shop.clock, timeZone: () => 'America/New_York', onFault })
}
