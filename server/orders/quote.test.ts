import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countRows } from '../../test/fixtures/books.ts'
import { largeOatLatte, line, type Line } from '../../test/fixtures/cart.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { openShop, type TestShop } from '../../test/fixtures/open-shop.ts'
import { heard, placed, quoted } from '../../test/fixtures/sell.ts'
import { eightySix, setStock } from '../store/queries/menus.ts'
import { quote, QUOTE_HOLDS_MS } from './quote.ts'

test('a large oat latte and a croissant are 9.95 and 7 % tax on it', async (t) => {
  const answer = quoted(await openShop(t, await emptyDatabase(t, 'sqlite')), [largeOatLatte, line('croissant')])
  const { subtotalCents, taxCents, totalCents } = answer
  assert.deepEqual({ subtotalCents, taxCents, totalCents }, { subtotalCents: 995, taxCents: 70, totalCents: 1065 })
  assert.deepEqual(
    answer.lines.map(({ name, unitCents, lineCents, quantity }) => [name, unitCents, lineCents, quantity]),
    [
      ['Latte', 645, 645, 1],
      ['Croissant', 350, 350, 1],
    ],
  )
})

test('a quote holds for ten minutes and writes nothing', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const before = await countRows(shop.store)
  assert.equal(quoted(shop).expiresAtMs, shop.clock() + QUOTE_HOLDS_MS)
  assert.deepEqual(await countRows(shop.store), before)
})

test('the promise grows with the work that is in the queue, at the stations it needs', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const alone = quoted(shop, [line('avocado-toast')]).promise
  assert.deepEqual(alone, { readyAtMs: shop.clock() + 240_000, waitSeconds: 240 })
  const toasts = quoted(shop, [line('avocado-toast', 3)]).quote
  await heard(shop, (await placed(shop, 'key-of-toasts', { quote: toasts })).version)
  // 3 × 210 s before it and 210 s of its own, one after the other in the kitchen.
  assert.equal(quoted(shop, [line('avocado-toast')]).promise.waitSeconds, 840)
  assert.equal(quoted(shop, [line('croissant')]).promise.waitSeconds, 60)
})

test('what is sold out is refused at its line, with how many are left', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  await shop.store.write([...setStock('croissant', 2, 1), ...eightySix({ kind: 'ingredient', id: 'oat-milk' }, 1)])
  await shop.catalogue.refresh('latest')
  assert.deepEqual(refusalOf(shop, [line('tea'), line('croissant', 3)]), {
    code: 'sold_out',
    field: 'lines[1]',
    itemId: 'croissant',
    left: 2,
  })
  assert.equal(refusalOf(shop, [line('croissant', 2), line('croissant')])?.code, 'sold_out')
  const withoutOat = refusalOf(shop, [largeOatLatte])
  assert.equal(withoutOat?.code, 'sold_out')
  assert.equal(withoutOat['optionId'], 'oat')
})

test('the largest order with the longest notes can be quoted and placed', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const long = (at: number): Line => ({ ...largeOatLatte, quantity: 2, note: `${at} ${'ß'.repeat(130)}` })
  const lines = Array.from({ length: 50 }, (_, at) => long(at))
  const answer = quoted(shop, lines)
  const order = await placed(shop, 'key-of-the-largest', { quote: answer.quote })
  assert.equal(order.totalCents, answer.totalCents)
})

function refusalOf(shop: TestShop, lines: Line[]) {
  const answer = quote(shop, { lines, fulfilment: 'here' })
  return answer.ok ? undefined : answer.refusal
}
