import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countRows, faultsInBooks } from '../../test/fixtures/books.ts'
import { emptyDatabase, ENGINES, plain } from '../../test/fixtures/database.ts'
import { openShop, type TestShop } from '../../test/fixtures/open-shop.ts'
import { quoted } from '../../test/fixtures/sell.ts'
import { eightySix } from '../store/queries/menus.ts'
import { place } from './place.ts'

const KEY = 'the-key-of-one-order'

for (const engine of ENGINES) {
  test(`${engine}: one key sent 20 times at once from one device is one order of that device`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const shops = [await openShop(t, database), await openShop(t, database)] as const
    const request = { quote: quoted(shops[0]).quote, customer: { name: 'Ada' } }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => place(shops[at % 2 ? 0 : 1], KEY, request, 'a-device')),
    )
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    const { orders, device_orders: ofDevices } = await countRows(shops[0].store)
    assert.deepEqual({ orders, ofDevices }, { orders: 1, ofDevices: 1 })
    assert.deepEqual(await faultsInBooks(shops[0].store), [])
  })

  test(`${engine}: an order that was placed before stays the first device’s, and nobody’s stays nobody’s`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const request = { quote: quoted(shop).quote, customer: { name: 'Ada' } }
    const first = await place(shop, KEY, request, 'a-device')
    assert.deepEqual(await place(shop, KEY, request, 'another-device'), first)
    assert.deepEqual(await place(shop, KEY, request), first)
    assert.ok((await place(shop, 'the-key-of-another', request)).ok)
    assert.deepEqual(await place(shop, 'the-key-of-another', request, 'a-device').then(({ ok }) => ok), true)
    assert.deepEqual(await devicesIn(shop), ['a-device'])
  })

  test(`${engine}: an order that is refused leaves nothing with the device`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const request = { quote: quoted(shop).quote, customer: { name: 'Ada' } }
    await shop.store.write(eightySix({ kind: 'item', id: 'tea' }, shop.clock()))
    const refused = await place(shop, KEY, request, 'a-device')
    assert.ok(!refused.ok && refused.refusal.code === 'sold_out', JSON.stringify(refused))
    assert.deepEqual(await devicesIn(shop), [])
  })
}

async function devicesIn(shop: TestShop): Promise<readonly string[]> {
  const rows = await shop.store.read(
    plain<{ device_digest: string }>('SELECT device_digest FROM device_orders'),
    'latest',
  )
  return rows.map((row) => row.device_digest)
}
