import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { migrate } from '../../server/store/migrate.ts'
import { importMenu } from '../../server/store/queries/menus.ts'
import { placeOrder } from '../../server/store/queries/place-order.ts'
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts'
import { recount, type Recount } from './books.ts'
import { openLedger, type Ledger } from './ledger.ts'

const ORDERS = 20

test('books that hold what customers were told pass', async (t) => {
  const { count } = await booksOf(t)
  assert.deepEqual(await count(), {
    orders: ORDERS,
    acknowledged: ORDERS,
    lost: 0,
    doubled: 0,
    torn: 0,
    integrity: 'ok',
  })
})

const PLANTED: readonly { what: string; sql: string; found: Partial<Recount> }[] = [
  { what: 'a lost order', sql: "DELETE FROM orders WHERE order_id = 'order-20'", found: { lost: 1 } },
  {
    what: 'a total that was changed',
    sql: 'UPDATE orders SET total_cents = 108, tax_cents = 8 WHERE number = 7',
    found: { lost: 1 },
  },
  { what: 'a line that is missing', sql: "DELETE FROM order_lines WHERE order_id = 'order-3'", found: { torn: 1 } },
  { what: 'an event that is missing', sql: "DELETE FROM events WHERE order_id = 'order-5'", found: { torn: 2 } },
  {
    what: 'an order number that was skipped',
    sql: 'UPDATE orders SET number = 99 WHERE number = 20',
    found: { torn: 79, lost: 1 },
  },
]

for (const { what, sql, found } of PLANTED)
  test(`a recount finds ${what}`, async (t) => {
    const { count, spoil } = await booksOf(t)
    spoil(sql)
    const counted = await count()
    for (const [figure, value] of Object.entries(found)) assert.equal(counted[figure as keyof Recount], value, figure)
  })

test('a recount finds an order that nobody asked for twice', async (t) => {
  const { count } = await booksOf(t)
  assert.equal((await count(ORDERS - 1)).doubled, 1)
})

test('a recount finds two different answers to one key', async (t) => {
  const { count, ledger } = await booksOf(t)
  const [[key, reply] = ['', undefined]] = ledger.acknowledged
  assert.ok(reply)
  ledger.acknowledge(key, { ...reply, number: reply.number + 1 })
  assert.ok((await count()).doubled > 0)
})

async function booksOf(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'cafe-books-'))
  const path = join(folder, 'cafe.db')
  const store = await openSqlite(path)
  await migrate(store, 1)
  await store.write(importMenu('{}', 1))
  const ledger: Ledger = openLedger()
  for (let n = 1; n <= ORDERS; n++) {
    const [given] = await store.write(placeOrder(orderNumbered(n)))
    const { number, placed_version: version } = given as { number: number; placed_version: number }
    const promise = { readyAtMs: 5, waitSeconds: 0 }
    ledger.acknowledge(`key-${n}`, {
      orderId: `order-${n}`,
      number,
      status: 'pending',
      totalCents: 107,
      promise,
      version,
      token: '',
    })
  }
  await store.close()
  const db = new DatabaseSync(path)
  db.exec('PRAGMA foreign_keys = OFF')
  t.after(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })
  return {
    ledger,
    spoil: (sql: string) => db.exec(sql),
    count: (asked = ORDERS) => recount(async (sql) => db.prepare(sql).all(), ledger, asked),
  }
}

function orderNumbered(n: number) {
  const line = {
    item_id: 'latte',
    name: 'Latte',
    size_id: null,
    size_name: null,
    quantity: 1,
    options_json: '[]',
    note: null,
    unit_cents: 100,
    line_cents: 100,
  }
  return {
    order_id: `order-${n}`,
    business_day: '2026-11-24',
    fulfilment: 'here' as const,
    customer_name: 'Ana',
    allergies_json: '[]',
    subtotal_cents: 100,
    tax_cents: 7,
    total_cents: 107,
    work_json: '{"bar":60}',
    promised_at_ms: 5,
    placed_at_ms: n,
    idempotency_key: `key-${n}`,
    request_digest: `request-${n}`,
    menu_revision: 1,
    lines: [line],
  }
}
