import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QueueEvent } from '../../contract/events.ts'
import { PATHS } from '../../contract/paths.ts'
import type { QueueReply } from '../../contract/queue.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { runCafe, tap } from '../../test/fixtures/run-cafe.ts'
import { openStream, type Heard } from '../../test/fixtures/stream.ts'

for (const engine of ENGINES) {
  test(`${engine}: a screen that was cut off hears all it missed, in order, none twice`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const by = await cafe.signIn()
    const first = await openStream<QueueEvent>(t, `${cafe.url + PATHS.queueEvents}?after=0`, by)
    const orders = [await cafe.place(), await cafe.place(), await cafe.place()]
    await first.until((heard) => heard.length === 3)
    first.cut()
    for (const { orderId } of orders) await tap(cafe, by, orderId, { to: 'preparing' })
    await Promise.all([cafe.place(), cafe.place(), cafe.place()])
    const again = await openStream<QueueEvent>(t, cafe.url + PATHS.queueEvents, {
      ...by,
      'last-event-id': first.heard.at(-1)?.id ?? '',
    })
    await Promise.all([cafe.place(), cafe.place()])
    await again.until((heard) => heard.length >= 8)
    const all = [...first.heard, ...again.heard]
    // The first event is the menu's; the queue hears of orders only.
    assert.deepEqual(
      all.map(({ id }) => Number(id)),
      Array.from({ length: 11 }, (_, at) => at + 2),
    )
    for (const { id, event, data } of all) assert.deepEqual([event, data.seq], ['order', Number(id)])
    assertTicketsAreNotOlder(all)
  })

  test(`${engine}: a barista at another server hears of it through the store`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await runCafe(t, database), await runCafe(t, database)] as const
    const by = await here.signIn()
    const screen = await openStream<QueueEvent>(t, there.url + PATHS.queueEvents, by)
    const order = await here.place({ allergies: ['nuts'] })
    await screen.until((heard) => heard.length === 1)
    const [placed] = screen.heard
    assert.deepEqual([placed?.data.kind, placed?.data.number], ['order_placed', order.number])
    assert.deepEqual(placed?.data.ticket?.allergies, ['nuts'])
    await tap(there, by, order.orderId, { to: 'cancelled', reason: 'No more tea' })
    await screen.until((heard) => heard.length === 2)
    const over = screen.heard[1]?.data
    assert.deepEqual([over?.status, over?.reason, over?.ticket], ['cancelled', 'No more tea', undefined])
  })

  test(`${engine}: screens that join in the middle of a rush hear each order once`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const by = await cafe.signIn()
    const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
    const joining = Array.from({ length: 120 }, async (_, at) => {
      const { version } = await cafe.place({ quote })
      if (at % 4 > 0) return []
      return [await openStream<QueueEvent>(t, `${cafe.url + PATHS.queueEvents}?after=${at % 8 ? 0 : version}`, by)]
    })
    for (const screen of (await Promise.all(joining)).flat()) {
      await screen.until((heard) => heard.at(-1)?.id === '121')
      const ids = screen.heard.map(({ id }) => Number(id))
      assert.deepEqual(
        ids,
        ids.map((_, at) => (ids[0] ?? 0) + at),
      )
    }
  })
}

test('a number of another store, or from the future, begins anew and then hears what comes', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const by = await cafe.signIn()
  await cafe.place()
  for (const id of ['999999', '99999999999999999999', 'x']) {
    const screen = await openStream<QueueEvent>(t, cafe.url + PATHS.queueEvents, { ...by, 'last-event-id': id })
    await screen.until((heard) => heard[0]?.event === 'reset')
    const { version } = await cafe.place()
    await screen.until((heard) => heard.length === 2)
    assert.deepEqual([screen.heard[1]?.event, screen.heard[1]?.id], ['order', String(version)])
  }
})

test('a number from long ago begins anew', async (t) => {
  const database = await emptyDatabase(t, 'sqlite')
  const cafe = await runCafe(t, database)
  const by = await cafe.signIn()
  const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
  await Promise.all(Array.from({ length: 1_001 }, () => cafe.place({ quote })))
  const later = await runCafe(t, database)
  const behind = await openStream<QueueEvent>(t, later.url + PATHS.queueEvents, { ...by, 'last-event-id': '1' })
  await behind.until((heard) => heard.length > 0)
  assert.equal(behind.heard[0]?.event, 'reset')
  const nearly = await openStream<QueueEvent>(t, later.url + PATHS.queueEvents, { ...by, 'last-event-id': '500' })
  await nearly.until((heard) => heard.length >= 502)
  assert.deepEqual(
    nearly.heard.map(({ id }) => Number(id)),
    Array.from({ length: 502 }, (_, at) => at + 501),
  )
})

test('the snapshot and what follows from its number are the whole, at any moment', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const by = await cafe.signIn()
  const { quote } = await cafe.quote([{ itemId: 'tea', quantity: 1, options: [] }])
  const placing = Promise.all(Array.from({ length: 60 }, () => cafe.place({ quote })))
  const { body } = await cafe.ask<QueueReply>('GET', PATHS.queue, { headers: by })
  const screen = await openStream<QueueEvent>(t, `${cafe.url + PATHS.queueEvents}?after=${body.seq}`, by)
  const orders = await placing
  await screen.until((heard) => body.tickets.length + heard.length >= 60)
  const seen = [...body.tickets.map(({ orderId }) => orderId), ...screen.heard.map(({ data }) => data.orderId)]
  assert.deepEqual(seen.sort(), orders.map(({ orderId }) => orderId).sort())
})

function assertTicketsAreNotOlder(heard: readonly Heard<QueueEvent>[]): void {
  for (const { data } of heard) assert.ok((data.ticket?.version ?? 0) >= data.seq, JSON.stringify(data))
}
