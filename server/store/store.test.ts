import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { emptyDatabase, ENGINES, plain, type Engine } from '../../test/fixtures/database.ts'
import { ConstraintFailed, StoreUnavailable, type Store, type Value } from './store.ts'

for (const engine of ENGINES) {
  test(`${engine}: a refused check undoes the whole batch`, async (t) => {
    const { store, count } = await openShelf(t, engine)
    const batch = [put('a', 1), put('b', 2), take('a', 5), put('c', 3)]
    await assert.rejects(store.write(batch), new ConstraintFailed('left_is_not_negative'))
    assert.equal(await count(), 0)
  })

  test(`${engine}: a statement that is wrong undoes the batch before it`, async (t) => {
    const { store, count } = await openShelf(t, engine)
    await assert.rejects(store.write([put('a', 1), plain('INSERT INTO no_such_table VALUES (1)')]), /no such table/)
    assert.equal(await count(), 0)
  })

  test(`${engine}: a batch answers what its SELECT sees, in the middle of it`, async (t) => {
    const { store } = await openShelf(t, engine)
    const rows = await store.write([
      put('a', 1),
      put('b', 2),
      plain('SELECT name, left_count, changes() AS changed FROM shelf WHERE left_count > ? ORDER BY name DESC', 0),
      put('c', 3),
    ])
    assert.deepEqual(plainRows(rows), [
      { name: 'b', left_count: 2, changed: 1 },
      { name: 'a', left_count: 1, changed: 1 },
    ])
    assert.deepEqual(await store.write([put('d', 1)]), [])
  })

  test(`${engine}: changes() tells the next statement whether the one before it did anything`, async (t) => {
    const { store, count } = await openShelf(t, engine)
    await store.write([put('a', 1)])
    const ifChanged = plain("INSERT INTO shelf (name, left_count) SELECT 'follows', 1 WHERE changes() = 1")
    await store.write([plain("UPDATE shelf SET left_count = 2 WHERE name = 'nobody'"), ifChanged])
    assert.equal(await count(), 1)
    await store.write([take('a', 1), ifChanged])
    assert.equal(await count(), 2)
  })

  test(`${engine}: a statement that is wrong is a bug, not a store that may come back`, async (t) => {
    const { store } = await openShelf(t, engine)
    const isBug = (fault: unknown) => fault instanceof Error && !(fault instanceof StoreUnavailable)
    await assert.rejects(store.write([plain('UPDATE shelf SET no_such = 1')]), isBug)
    await assert.rejects(store.read(plain('SELECT no_such FROM shelf'), 'latest'), isBug)
  })

  const refused: readonly { what: string; batch: readonly ReturnType<typeof plain>[]; constraint: string }[] = [
    { what: 'a named check', batch: [put('a', -1)], constraint: 'left_is_not_negative' },
    { what: 'a unique column', batch: [put('a', 1), put('a', 2)], constraint: 'shelf.name' },
    {
      what: 'a missing parent',
      batch: [plain("INSERT INTO label (name, text) VALUES ('nobody', 'x')")],
      constraint: 'FOREIGN KEY constraint failed',
    },
    {
      what: 'a missing value',
      batch: [plain('INSERT INTO shelf (name, left_count) VALUES (?, ?)', 'a', null)],
      constraint: 'shelf.left_count',
    },
  ]
  for (const { what, batch, constraint } of refused)
    test(`${engine}: ${what} is refused by its name`, async (t) => {
      const { store } = await openShelf(t, engine)
      await assert.rejects(store.write(batch), new ConstraintFailed(constraint))
    })

  test(`${engine}: every value is read as it was written`, async (t) => {
    const store = await (await emptyDatabase(t, engine)).open(t)
    await store.write([plain('CREATE TABLE box (what TEXT PRIMARY KEY, whole INTEGER, text TEXT) STRICT')])
    for (const [what, value] of Object.entries(VALUES)) {
      const column = typeof value === 'number' ? 'whole' : 'text'
      await store.write([plain(`INSERT INTO box (what, ${column}) VALUES (?, ?)`, what, value)])
      const read = await store.read(plain(`SELECT ${column} AS value FROM box WHERE what = ?`, what), 'latest')
      assert.deepEqual(plainRows(read), [{ value }], what)
    }
  })

  test(`${engine}: the same batch sent by 20 at once is written once where its key is unique`, async (t) => {
    const { store, count } = await openShelf(t, engine)
    const once = plain("INSERT INTO shelf (name, left_count) VALUES ('key', 1) ON CONFLICT (name) DO NOTHING")
    const told = plain("SELECT name FROM shelf WHERE name = 'key' AND changes() = 1")
    const rows = await Promise.all(Array.from({ length: 20 }, () => store.write([once, told])))
    assert.equal(rows.flat().length, 1)
    assert.equal(await count(), 1)
  })

  test(`${engine}: a store that can be written says so`, async (t) => {
    const { store } = await openShelf(t, engine)
    assert.deepEqual(await store.health(), { readable: true, writable: true, detail: 'ok' })
  })
}

const VALUES: Readonly<Record<string, Value>> = {
  'letters of all kinds': "naïve café ☕ 東京 👩🏽‍🍳 \u202e “quotes” '; DROP TABLE shelf; --",
  'the largest whole number': Number.MAX_SAFE_INTEGER,
  'the smallest whole number': Number.MIN_SAFE_INTEGER,
  'an empty text': '',
  'a text that looks like a number': '007',
  'a text with a newline and a tab': 'one\ntwo\tthree\\n',
  'a text of 300,000 characters': 'ß'.repeat(300_000),
  nothing: null,
}

const SHELF = `CREATE TABLE shelf (
  name TEXT NOT NULL PRIMARY KEY, left_count INTEGER NOT NULL, CONSTRAINT left_is_not_negative CHECK (left_count >= 0)
) STRICT`
const LABEL = 'CREATE TABLE label (name TEXT NOT NULL REFERENCES shelf (name), text TEXT NOT NULL) STRICT'

async function openShelf(t: TestContext, engine: Engine): Promise<{ store: Store; count: () => Promise<number> }> {
  const store = await (await emptyDatabase(t, engine)).open(t)
  await store.write([plain(SHELF), plain(LABEL)])
  return {
    store,
    async count() {
      const [row] = await store.read(plain<{ n: number }>('SELECT COUNT(*) AS n FROM shelf'), 'latest')
      return row?.n ?? -1
    },
  }
}

function put(name: string, left: number) {
  return plain('INSERT INTO shelf (name, left_count) VALUES (?, ?)', name, left)
}

function take(name: string, count: number) {
  return plain('UPDATE shelf SET left_count = left_count - ? WHERE name = ?', count, name)
}

/** SQLite answers rows without a prototype. */
function plainRows(rows: readonly unknown[]): unknown {
  return JSON.parse(JSON.stringify(rows)) as unknown
}

test('rqlite: RETURNING, which it does not always answer, is not sent', async (t) => {
  const { store, count } = await openShelf(t, 'rqlite')
  const returning = plain("INSERT INTO shelf (name, left_count) VALUES ('b', 1) RETURNING name")
  await assert.rejects(store.write([put('a', 1), returning]), /RETURNING/)
  assert.equal(await count(), 0)
})
