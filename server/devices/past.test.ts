import assert from 'node:assert/strict'
import { test } from 'node:test'
import { largeOatLatte, line, type Line } from '../../test/fixtures/cart.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop, type TestShop } from '../../test/fixtures/open-shop.ts'
import { quoted } from '../../test/fixtures/sell.ts'
import { move } from '../orders/move.ts'
import { place } from '../orders/place.ts'
import { eightySix, importMenu, setStock } from '../store/queries/menus.ts'
import { pastOf } from './past.ts'

for (const engine of ENGINES) {
  test(`${engine}: the usual is the cart ordered most often, and of two as often the newer`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const breakfast = [largeOatLatte, line('croissant')]
    await order(shop, breakfast)
    await order(shop, [line('tea')])
    assert.deepEqual((await pastOf(shop, 'mine')).usual?.lines, [line('tea')])
    // The same things in another order, one of them with a wish.
    await order(shop, [{ ...line('croissant'), note: 'warm, please' }, largeOatLatte])
    const { usual, newest, favourites } = await pastOf(shop, 'mine')
    assert.equal(usual?.times, 2)
    assert.deepEqual(usual.lines, [{ ...line('croissant'), note: 'warm, please' }, largeOatLatte])
    assert.equal(usual.subtotalCents, 350 + 645)
    assert.equal(newest?.orderId, usual.orderId)
    assert.deepEqual(
      favourites.map((favourite) => [favourite.line, favourite.times]),
      [
        [line('croissant'), 2],
        [largeOatLatte, 2],
        [line('tea'), 1],
      ],
    )
  })

  test(`${engine}: another device, and one with no orders, sees nothing of it`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    await order(shop, [line('tea')])
    const nothing = { usual: undefined, favourites: [], newest: undefined, open: undefined }
    assert.deepEqual(await pastOf(shop, 'another'), nothing)
  })

  test(`${engine}: what is sold out today is left out and named, whole where an option is`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    await order(shop, [largeOatLatte, line('croissant'), line('blueberry-muffin', 2), line('tea')])
    await shop.store.write([
      ...eightySix({ kind: 'ingredient', id: 'oat-milk' }, shop.clock()),
      ...eightySix({ kind: 'item', id: 'croissant' }, shop.clock()),
      ...setStock('blueberry-muffin', 1, shop.clock()),
    ])
    await shop.catalogue.refresh('latest')
    const { usual } = await pastOf(shop, 'mine')
    assert.deepEqual(usual?.lines, [line('tea')])
    assert.equal(usual.subtotalCents, 300)
    assert.deepEqual(usual.leftOut, [
      { name: 'Latte', out: ['Oat milk'] },
      { name: 'Croissant', out: ['Croissant'] },
      { name: 'Blueberry Muffin', out: ['Blueberry Muffin'] },
    ])
  })

  test(`${engine}: what the menu no longer has is dropped, and what it costs is today’s price`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    await order(shop, [largeOatLatte, line('croissant'), line('tea')])
    const { menu } = shop.catalogue.offer().index
    const items = menu.items
      .filter(({ id }) => id !== 'croissant')
      .map((item) => (item.id === 'latte' ? { ...item, priceCents: 600 } : item))
    // Drinks now come iced unless hot is asked for.
    const optionGroups = menu.optionGroups.map((group) =>
      group.id === 'temperature' ? { ...group, defaultOptionId: 'iced' } : group,
    )
    await shop.store.write(importMenu(JSON.stringify({ ...menu, items, optionGroups }), shop.clock()))
    await shop.catalogue.refresh('latest')
    const { usual } = await pastOf(shop, 'mine')
    // It was hot, so it stays hot.
    assert.deepEqual(usual?.lines, [
      { ...largeOatLatte, options: [{ optionId: 'hot' }, { optionId: 'oat' }] },
      { ...line('tea'), options: [{ optionId: 'hot' }] },
    ])
    assert.equal(usual.subtotalCents, 745 + 300)
    assert.deepEqual(usual.leftOut, [{ name: 'Croissant', out: [] }])
  })

  test(`${engine}: a cancelled order is no habit, and the newest that is not over is the open one`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const first = await order(shop, [line('tea')])
    const second = await order(shop, [line('mocha')])
    const told = await pastOf(shop, 'mine')
    assert.deepEqual(told.open, { orderId: second.orderId, number: second.number, status: 'pending' })
    await move(shop, second.orderId, { to: 'cancelled' })
    const { usual, favourites, newest, open } = await pastOf(shop, 'mine')
    assert.deepEqual([usual?.orderId, newest?.orderId, open?.orderId], [first.orderId, first.orderId, first.orderId])
    assert.deepEqual(favourites.length, 1)
  })

  test(`${engine}: of ever so many orders the newest 50 count, and of those the newest 20 for the usual`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const eaten = [...times(5, 'mocha'), ...times(30, 'latte'), ...times(8, 'tea'), ...times(12, 'croissant')]
    for (const itemId of eaten) await order(shop, [line(itemId)])
    const { usual, favourites } = await pastOf(shop, 'mine')
    assert.deepEqual([usual?.lines[0]?.itemId, usual?.times], ['croissant', 12])
    assert.deepEqual(
      favourites.map((favourite) => `${favourite.line.itemId} ${favourite.times}`),
      ['latte 30', 'croissant 12', 'tea 8'],
    )
  })
}

let keys = 0

async function order(shop: TestShop, lines: Line[], device = 'mine') {
  shop.clock.advance(60_000)
  const request = { quote: quoted(shop, lines).quote, customer: { name: 'Ada' } }
  const placed = await place(shop, `key-of-order-${++keys}`, request, device)
  assert.ok(placed.ok, JSON.stringify(placed))
  return placed.value
}

function times(count: number, itemId: string): readonly string[] {
  return Array.from({ length: count }, () => itemId)
}
