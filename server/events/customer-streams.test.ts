import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { BoardEvent, MenuEvent, OrderEvent } from '../../contract/events.ts'
import type { MenuReply } from '../../contract/menu.ts'
import { PATHS } from '../../contract/paths.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { bearer, runCafe, tap } from '../../test/fixtures/run-cafe.ts'
import { openStream } from '../../test/fixtures/stream.ts'
import { eightySix, setStock } from '../store/queries/menus.ts'

for (const engine of ENGINES) {
  test(`${engine}: a customer sees every step of the order, at whichever server it is taken`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await runCafe(t, database), await runCafe(t, database)] as const
    const by = await here.signIn()
    const { orderId, token } = await here.place()
    const page = await openStream<OrderEvent>(t, there.url + PATHS.orderEvents(orderId), bearer(token))
    for (const to of ['preparing', 'ready', 'completed'] as const) {
      assert.equal((await tap(here, by, orderId, { to })).status, 200)
      await page.until((heard) => heard.at(-1)?.data.status === to)
    }
    const versions = page.heard.map(({ data }) => data.version)
    assert.deepEqual(
      versions,
      [...versions].sort((one, other) => one - other),
    )
    assert.equal(page.heard.at(-1)?.id, String(versions.at(-1)))
  })

  test(`${engine}: a customer’s place moves up when an order before it is ready, and not when one behind it is`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const by = await cafe.signIn()
    const [first, mine, behind] = [await cafe.place(), await cafe.place(), await cafe.place()] as const
    const page = await openStream<OrderEvent>(t, cafe.url + PATHS.orderEvents(mine.orderId), bearer(mine.token))
    await page.until((heard) => heard.at(-1)?.data.position === 1)
    await tap(cafe, by, behind.orderId, { to: 'preparing' })
    await tap(cafe, by, behind.orderId, { to: 'ready' })
    await tap(cafe, by, first.orderId, { to: 'cancelled', reason: 'Left' })
    await page.until((heard) => heard.at(-1)?.data.position === 0)
    await tap(cafe, by, mine.orderId, { to: 'preparing' })
    await tap(cafe, by, mine.orderId, { to: 'ready' })
    await page.until((heard) => heard.at(-1)?.data.status === 'ready')
    assert.deepEqual(
      page.heard.map(({ data }) => `${data.status} ${data.position}`),
      ['pending 1', 'pending 0', 'preparing 0', 'ready undefined'],
    )
  })

  test(`${engine}: the board on the wall follows, and shows numbers only`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const by = await cafe.signIn()
    const wall = await openStream<BoardEvent>(t, cafe.url + PATHS.boardEvents)
    const { orderId } = await cafe.place({ customer: { name: 'Somebody' } })
    await wall.until((heard) => heard.at(-1)?.data.preparing.join() === '1')
    await tap(cafe, by, orderId, { to: 'preparing' })
    await tap(cafe, by, orderId, { to: 'ready' })
    await wall.until((heard) => heard.at(-1)?.data.ready.join() === '1')
    assert.deepEqual(wall.heard.at(-1)?.data.preparing, [])
    await tap(cafe, by, orderId, { to: 'completed' })
    await wall.until((heard) => heard.at(-1)?.data.ready.length === 0)
    assert.doesNotMatch(JSON.stringify(wall.heard), /Somebody/)
  })

  test(`${engine}: a menu that changed in the store is told to every page, and served with a new tag`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const before = await cafe.ask<MenuReply>('GET', PATHS.menu)
    const page = await openStream<MenuEvent>(t, cafe.url + PATHS.menuEvents)
    await page.until((heard) => heard[0]?.data.etag === before.headers.get('etag'))
    await cafe.store.write(eightySix({ kind: 'item', id: 'latte' }, Date.now()))
    await page.until((heard) => heard.at(-1)?.data.revision === 2)
    const after = await cafe.ask<MenuReply>('GET', PATHS.menu)
    assert.equal(after.headers.get('etag'), page.heard.at(-1)?.data.etag)
    assert.equal(after.body.items.find(({ id }) => id === 'latte')?.available, false)
    const etag = after.headers.get('etag') ?? ''
    assert.equal((await cafe.ask('GET', PATHS.menu, { headers: { 'if-none-match': etag } })).status, 304)
  })
}

test('the last one sold is told to every page, though nobody changed the menu', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const page = await openStream<MenuEvent>(t, cafe.url + PATHS.menuEvents)
  await cafe.store.write(setStock('tea', 1, Date.now()))
  await page.until((heard) => heard.at(-1)?.data.revision === 2)
  const { length } = page.heard
  await cafe.place()
  await page.until((heard) => heard.length > length)
  const { body } = await cafe.ask<MenuReply>('GET', PATHS.menu)
  assert.deepEqual(
    body.items.filter(({ available }) => !available).map(({ id, left }) => [id, left]),
    [['tea', 0]],
  )
})
