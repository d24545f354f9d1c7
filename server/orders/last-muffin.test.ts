import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { countRows, faultsInBooks, leftOf } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { runCafe } from '../../test/fixtures/run-cafe.ts'
import { eventually } from '../../test/guide/eventually.ts'
import { setStock } from '../store/queries/menus.ts'

const BUYERS = 200

for (const engine of ENGINES)
  test(`${engine}: of ${BUYERS} who want the last muffin at once, at two servers, one gets it`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const cafes = [await runCafe(t, database), await runCafe(t, database)] as const
    const [{ store, quote, ask }] = cafes
    await store.write(setStock('blueberry-muffin', 1, Date.now()))
    for (const cafe of cafes)
      await eventually(
        async () => JSON.stringify((await cafe.ask('GET', PATHS.menu)).body).includes('"left":1'),
        20_000,
      )

    const lines = [line('tea'), line('blueberry-muffin')]
    const offer = await quote(lines)
    const answers = await Promise.all(
      Array.from({ length: BUYERS }, (_, at) =>
        cafes[at % 2 ? 0 : 1].ask<Problem>('POST', PATHS.orders, {
          body: { quote: offer.quote, customer: { name: `Buyer ${at}` } },
          headers: { 'idempotency-key': `key-of-buyer-${at}` },
        }),
      ),
    )
    const sold = answers.filter(({ status }) => status === 201)
    assert.equal(sold.length, 1, JSON.stringify(answers[0]?.body))
    const others = answers.filter(({ status }) => status !== 201).map(({ status, body }) => `${status} ${body.code}`)
    assert.deepEqual([...new Set(others)], ['422 sold_out'])
    assert.equal(others.length, BUYERS - 1)
    const { orders, order_lines: lineRows } = await countRows(store)
    assert.deepEqual({ orders, lineRows }, { orders: 1, lineRows: 2 })
    assert.equal(await leftOf(store, 'blueberry-muffin'), 0)
    assert.deepEqual(await faultsInBooks(store), [])
    const late = await ask<Problem>('POST', PATHS.quotes, { body: { lines, fulfilment: 'here' } })
    assert.equal(late.body.code, 'sold_out')
  })
