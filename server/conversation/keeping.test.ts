import assert from 'node:assert/strict'
import { test } from 'node:test'
import { line } from '../../test/fixtures/cart.ts'
import { bellaAt, greet } from '../../test/fixtures/converse.ts'
import { emptyDatabase, ENGINES, plain } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { IDLE_MS, SAID_MAX } from './conversation.ts'
import { sweepIdle } from './kept.ts'
import { lookUp } from './look-up.ts'

for (const engine of ENGINES) {
  test(`${engine}: after half an hour of silence a conversation is over, and the sweep leaves none of its words`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { bella } = bellaAt(shop)
    const [ada, grace] = [await greet(bella), await greet(bella)]
    await ada.says('a latte with a secret wish')
    shop.clock.advance(IDLE_MS - 1)
    await grace.says('a tea')
    assert.equal((await lookUp(shop, ada.id)).ok, true)
    shop.clock.advance(1)
    assert.deepEqual(await ada.isRefused('still there?'), { code: 'conversation_over' })
    assert.deepEqual(await lookUp(shop, ada.id), { ok: false, refusal: { code: 'conversation_over' } })
    assert.equal(await sweepIdle(shop.store, shop.clock()), 1)
    assert.equal(await sweepIdle(shop.store, shop.clock()), 0)
    const rows = await shop.store.read(plain<{ state_json: string }>('SELECT state_json FROM conversations'), 'latest')
    assert.equal(rows.length, 1)
    assert.doesNotMatch(rows.map((row) => row.state_json).join(), /secret wish/)
    assert.equal((await grace.says('and a croissant')).cart.lines.length, 2)
  })

  test(`${engine}: a row holds neither the conversation’s id nor an order’s token`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const ada = await greet(bellaAt(shop).bella, { customer: { name: 'Ada' } })
    const { order } = await ada.saysAll('a latte to go', 'that’s it', 'yes')
    const rows = await shop.store.read(plain('SELECT * FROM conversations'), 'latest')
    const kept = JSON.stringify(rows)
    assert.ok(order && kept.includes(order.orderId))
    assert.ok(!kept.includes(order.token) && !kept.includes(ada.id))
  })
}

test('a reloaded page has the newest turn as it was, and all that was said', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const ada = await greet(bellaAt(shop).bella, { customer: { name: 'Ada' } })
  const newest = await ada.saysAll('a latte to go', 'that’s it', 'yes')
  const found = await lookUp(shop, ada.id)
  assert.ok(found.ok)
  const { said, ...turn } = found.value
  assert.deepEqual(turn, newest)
  assert.deepEqual(
    said.map(({ by }) => by),
    ['bella', 'customer', 'bella', 'customer', 'bella', 'customer', 'bella'],
  )
})

test('a conversation does not grow without end, whatever is said in it', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const ada = await greet(bellaAt(shop).bella, { customer: { name: 'Ada' } })
  for (let turn = 0; turn < 40; turn++) await ada.says('\u0001“<ß👩‍🚀\ud83d '.repeat(150).slice(0, 2_000))
  const lines = Array.from({ length: 50 }, (_, at) => ({
    ...line('latte', 2),
    options: [{ optionId: 'oat' }, { optionId: 'vanilla', quantity: 2 }],
    note: `${at} ${'ß'.repeat(130)}`,
  }))
  await ada.says('to go, and that’s all', { cart: { lines, fulfilment: 'to_go' } })
  assert.equal(ada.newest().awaiting, 'confirmation')
  const [row] = await shop.store.read(plain<{ chars: number }>('SELECT length(state_json) AS chars FROM conversations'))
  assert.ok(row && row.chars < 300_000, `${row?.chars} characters`)
  const found = await lookUp(shop, ada.id)
  assert.equal(found.ok && found.value.said.length, SAID_MAX)
  assert.ok((await ada.says('yes')).order)
})
