import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { QuoteReply } from '../../contract/orders.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { countRows } from '../../test/fixtures/books.ts'
import { defaultMenuPath, largeOatLatte, line } from '../../test/fixtures/cart.ts'
import { testClock } from '../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { placed, quoted, refusedToPlace } from '../../test/fixtures/sell.ts'
import { bringBack, eightySix, importMenu } from '../store/queries/menus.ts'
import { QUOTE_HOLDS_MS } from './quote.ts'
import type { OrderRefusal } from './refusal.ts'

const KEY = 'key-of-a-late-order'

for (const engine of ENGINES) {
  test(`${engine}: a quote that ran out is answered with a new one, which can be placed`, async (t) => {
    const clock = testClock()
    const shop = await openShop(t, await emptyDatabase(t, engine), { clock })
    const { quote } = quoted(shop, [largeOatLatte])
    clock.advance(QUOTE_HOLDS_MS + 1)
    const renewed = newQuote(await refusedToPlace(shop, KEY, { quote }))
    assert.equal(renewed.totalCents, 690)
    assert.equal((await countRows(shop.store)).orders, 0)
    assert.equal((await placed(shop, KEY, { quote: renewed.quote })).totalCents, 690)
  })

  test(`${engine}: a quote holds to its last millisecond`, async (t) => {
    const clock = testClock()
    const shop = await openShop(t, await emptyDatabase(t, engine), { clock })
    const { quote } = quoted(shop)
    clock.advance(QUOTE_HOLDS_MS)
    assert.equal((await placed(shop, KEY, { quote })).number, 1)
  })

  test(`${engine}: a price that changed after the quote is told, not charged, by a server that had not heard of it`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const stale = await openShop(t, database)
    const { quote } = quoted(stale, [largeOatLatte])
    await stale.store.write(importMenu(menuWithLatteAt(600), 1))
    const before = await countRows(stale.store)
    const renewed = newQuote(await refusedToPlace(stale, KEY, { quote }))
    assert.deepEqual([renewed.subtotalCents, renewed.totalCents], [745, 797])
    assert.deepEqual(await countRows(stale.store), before)
    assert.equal((await placed(stale, KEY, { quote: renewed.quote })).totalCents, 797)
  })

  test(`${engine}: a quote that a server gave from an old menu is refused by one that knows the new`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const stale = await openShop(t, database)
    await stale.store.write(importMenu(menuWithLatteAt(600), 1))
    const fresh = await openShop(t, database)
    const refusal = await refusedToPlace(fresh, KEY, { quote: quoted(stale, [line('latte')]).quote })
    assert.equal(newQuote(refusal).subtotalCents, 600)
  })

  test(`${engine}: a quote at the new price is placed at once by a server that had not heard of it`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const stale = await openShop(t, database)
    await stale.store.write(importMenu(menuWithLatteAt(600), 1))
    const { quote } = quoted(await openShop(t, database), [line('latte')])
    assert.equal((await placed(stale, KEY, { quote })).totalCents, 642)
  })

  test(`${engine}: a change of menu that leaves the price alone does not disturb the order`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { quote } = quoted(shop, [line('croissant')])
    await shop.store.write(importMenu(menuWithLatteAt(600), 1))
    assert.equal((await placed(shop, KEY, { quote })).totalCents, 375)
  })

  test(`${engine}: what was eighty-sixed after the quote is sold out, and can be had again when it is back`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { quote } = quoted(shop, [line('tea'), line('croissant')])
    await shop.store.write(eightySix({ kind: 'item', id: 'croissant' }, 1))
    const refusal = await refusedToPlace(shop, KEY, { quote })
    assert.deepEqual(refusal, { code: 'sold_out', field: 'lines[1]', itemId: 'croissant', left: 0 })
    assert.equal((await countRows(shop.store)).orders, 0)
    await shop.store.write(bringBack({ kind: 'item', id: 'croissant' }, 2))
    assert.equal((await placed(shop, KEY, { quote })).number, 1)
  })

  test(`${engine}: an item that left the menu after the quote is named`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { quote } = quoted(shop, [line('croissant')])
    const menu = JSON.parse(menuWithLatteAt(500)) as Menu
    await shop.store.write(
      importMenu(JSON.stringify({ ...menu, items: menu.items.filter(({ id }) => id !== 'croissant') }), 1),
    )
    const refusal = await refusedToPlace(shop, KEY, { quote })
    assert.deepEqual(refusal, { code: 'unknown_item', field: 'lines[0].itemId', itemId: 'croissant' })
  })
}

function newQuote(refusal: OrderRefusal): QuoteReply {
  assert.equal(refusal.code, 'quote_stale')
  return refusal['quote'] as QuoteReply
}

function menuWithLatteAt(priceCents: number): string {
  const menu = JSON.parse(readFileSync(defaultMenuPath, 'utf8')) as Menu
  return JSON.stringify({
    ...menu,
    items: menu.items.map((item) => (item.id === 'latte' ? { ...item, priceCents } : item)),
  })
}
