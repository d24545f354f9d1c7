import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { emptyDatabase, ENGINES, plain, type Engine } from '../../test/fixtures/database.ts'
import { migrate, migrations, pendingMigrations } from './migrate.ts'
import { StoreUnusable, type Store } from './store.ts'

const NAMES = migrations().map(({ name }) => name)

for (const engine of ENGINES) {
  test(`${engine}: a new store takes every step once, a migrated one none`, async (t) => {
    const store = await (await emptyDatabase(t, engine)).open(t)
    assert.deepEqual(
      await pendingMigrations(store),
      migrations().map(({ number }) => number),
    )
    assert.deepEqual(await migrate(store, 1), NAMES)
    const schema = await schemaOf(store)
    assert.deepEqual(await migrate(store, 2), [])
    assert.deepEqual(await pendingMigrations(store), [])
    assert.deepEqual(await schemaOf(store), schema)
  })

  test(`${engine}: two servers that start at once take each step once between them`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const stores = [await database.open(t), await database.open(t)]
    const taken = await Promise.all(stores.map((store) => migrate(store, 1)))
    assert.deepEqual(taken.flat().sort(), [...NAMES].sort())
    const ledger = await stores[0]?.read(plain('SELECT number FROM migrations ORDER BY number'), 'latest')
    assert.deepEqual(
      ledger?.map(({ number }) => number),
      migrations().map(({ number }) => number),
    )
  })

  test(`${engine}: a store of a later version is refused and left as it was`, async (t) => {
    const store = await (await emptyDatabase(t, engine)).open(t)
    await migrate(store, 1)
    await store.write([plain("INSERT INTO migrations VALUES (999, 'from-the-future', 2)")])
    const schema = await schemaOf(store)
    await assert.rejects(migrate(store, 3), (fault: unknown) => {
      assert.ok(fault instanceof StoreUnusable)
      assert.match(fault.message, /later version \(step 999\)/)
      assert.match(fault.hint, /version that wrote it/)
      return true
    })
    assert.deepEqual(await schemaOf(store), schema)
  })

  test(`${engine}: a step that fails in the middle leaves nothing of itself behind`, async (t) => {
    const store = await (await emptyDatabase(t, engine)).open(t)
    // What the third step wants to make is there already, but is not ours.
    await store.write([plain('CREATE TABLE order_lines (mine TEXT) STRICT')])
    await assert.rejects(migrate(store, 1), /order_lines/)
    const tables = (await schemaOf(store)).map(({ name }) => name)
    assert.ok(tables.includes('menus') && !tables.includes('orders'), String(tables))
    assert.equal((await pendingMigrations(store))[0], 3)
  })
}

test('both engines come to the same schema', async (t) => {
  assert.deepEqual(await migratedSchema(t, 'rqlite'), await migratedSchema(t, 'sqlite'))
})

async function migratedSchema(t: TestContext, engine: Engine) {
  const store = await (await emptyDatabase(t, engine)).open(t)
  await migrate(store, 1)
  const schema = await schemaOf(store)
  assert.ok(schema.length > 8)
  return schema
}

async function schemaOf(store: Store): Promise<readonly { name: string; sql: string | null }[]> {
  const rows = await store.read(
    plain<{ name: string; sql: string | null }>('SELECT name, sql FROM sqlite_schema ORDER BY name'),
    'latest',
  )
  return rows.map(({ name, sql }) => ({ name, sql }))
}
