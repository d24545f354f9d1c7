import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { MenuReply } from '../../contract/menu.ts'
import { defaultMenuPath } from '../../test/fixtures/cart.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { migrate } from '../store/migrate.ts'
import { bringBack, eightySix, setStock } from '../store/queries/menus.ts'
import type { Store } from '../store/store.ts'
import { openCatalogue } from './catalogue.ts'
import { fillMenu } from './fill-menu.ts'

test('calls that come in at once share a reading, and each sees what was written before it', async (t) => {
  const { store, reads } = await openCounted(t)
  const catalogue = await openCatalogue(store)
  const before = reads()
  const first = catalogue.refresh('latest')
  await store.write(setStock('croissant', 7, 1))
  const later = await Promise.all(Array.from({ length: 100 }, () => catalogue.refresh({ atLeast: 2 })))
  await first
  for (const offer of later) assert.equal(offer.shelf.left.get('croissant'), 7)
  assert.ok(reads() - before <= 3, `${reads() - before} readings`)
})

test('a reading that fails does not keep the next from succeeding', async (t) => {
  const { store, fail } = await openCounted(t)
  const catalogue = await openCatalogue(store)
  fail()
  await assert.rejects(catalogue.refresh('latest'), /unplugged/)
  await store.write(eightySix({ kind: 'option', id: 'oat' }, 1))
  assert.ok((await catalogue.refresh('latest')).shelf.outOptions.has('oat'))
})

test('the menu as it is sent marks what is out, and tells the last few of what is counted', async (t) => {
  const { store } = await openCounted(t)
  const catalogue = await openCatalogue(store)
  const { etag } = catalogue.body()
  await store.write([
    ...eightySix({ kind: 'ingredient', id: 'oat-milk' }, 1),
    ...eightySix({ kind: 'item', id: 'danish-pastry' }, 1),
    ...setStock('croissant', 3, 1),
    ...setStock('tea', 300, 1),
    ...setStock('latte', 0, 1),
  ])
  await catalogue.refresh('latest')
  const { revision, items, optionGroups } = JSON.parse(catalogue.body().json.toString()) as MenuReply
  assert.equal(revision, 6)
  const shown = (id: string) => items.find((item) => item.id === id)
  assert.deepEqual(
    [shown('danish-pastry')?.available, shown('latte')?.available, shown('tea')?.available],
    [false, false, true],
  )
  assert.deepEqual([shown('croissant')?.left, shown('latte')?.left, shown('tea')?.left], [3, 0, undefined])
  const oat = optionGroups.flatMap(({ options }) => options).find(({ id }) => id === 'oat')
  assert.equal(oat?.available, false)
  assert.notEqual(catalogue.body().etag, etag)
})

test('bringing everything back gives the same answer with the next revision', async (t) => {
  const { store } = await openCounted(t)
  const catalogue = await openCatalogue(store)
  const shown = () => ({ ...(JSON.parse(catalogue.body().json.toString()) as MenuReply), revision: 0 })
  const before = shown()
  await store.write(eightySix({ kind: 'item', id: 'tea' }, 1))
  await store.write(bringBack({ kind: 'item', id: 'tea' }, 2))
  assert.equal((await catalogue.refresh('latest')).revision, 3)
  assert.deepEqual(shown(), before)
})

/** A real store whose readings are counted, and which can fail one. */
async function openCounted(t: TestContext): Promise<{ store: Store; reads: () => number; fail: () => void }> {
  const real = await (await emptyDatabase(t, 'sqlite')).open(t)
  await migrate(real, 1)
  await fillMenu(real, defaultMenuPath, 1)
  let reads = 0
  let failing = false
  const store: Store = {
    ...real,
    async read(statement, freshness) {
      reads++
      if (!failing) return real.read(statement, freshness)
      failing = false
      throw new Error('unplugged')
    },
  }
  return { store, reads: () => reads, fail: () => (failing = true) }
}
