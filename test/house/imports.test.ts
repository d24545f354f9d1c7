import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gives, importTable, rowOf } from './import-table.ts'
import { allImports, findCircle, type Import } from './imports.ts'
import { isTest, read, SOURCES } from './read.ts'

const TABLE = importTable()
const IMPORTS = allImports()

test('every source file belongs to a folder of the table in ARCHITECTURE.md', () => {
  assert.ok(TABLE.length > 5, 'the table was not found')
  assert.deepEqual(
    SOURCES.filter((path) => path.includes('/') && !rowOf(TABLE, path)),
    [],
  )
})

test('no file imports what the table does not give its folder', () => {
  assert.deepEqual(
    IMPORTS.filter(({ from }) => from.includes('/') && !isTest(from))
      .filter(isNotGiven)
      .map(said),
    [],
  )
})

test('the table gives no folder what it does not take', () => {
  const unused = TABLE.flatMap(({ folder, ours, outside }) => {
    const taken = IMPORTS.filter(({ from }) => rowOf(TABLE, from)?.folder === folder)
    return [...ours, ...outside]
      .filter((given) => given.name !== '*' && !taken.some((wanted) => gives(given, wanted)))
      .map(({ name }) => `${folder} → ${name}`)
  })
  assert.deepEqual(unused, [])
})

test('folders depend on each other in one direction', () => {
  const arrows = TABLE.flatMap(({ folder, ours }) =>
    ours
      .filter(({ typesOnly, name }) => !typesOnly && name !== '*' && name !== folder)
      .map(({ name }) => ({ from: folder, to: name })),
  )
  assert.deepEqual(findCircle(arrows), [])
})

test('nothing but another test imports a test', () => {
  assert.deepEqual(IMPORTS.filter(({ from, to }) => isTest(to) && !isTest(from)).map(said), [])
})

test('no file needs itself to be loaded', () => {
  assert.deepEqual(findCircle(IMPORTS.filter(({ types }) => !types)), [])
})

test('within server/, the environment is read in server/config alone', () => {
  const reading = SOURCES.filter((path) => path.startsWith('server/') && !path.startsWith('server/config/'))
    .filter((path) => !isTest(path))
    .filter((path) => /process\.env\b/.test(read(path)))
  assert.deepEqual(reading, [])
})

test('a forbidden import, one for more than types, and a circle are each noticed', () => {
  const arrow = (from: string, to: string, how = {}): Import => ({ from, to, outside: false, types: false, ...how })
  assert.ok(isNotGiven(arrow('domain/money/cents.ts', 'server/store/store.ts')))
  assert.ok(isNotGiven(arrow('domain/money/cents.ts', 'node:fs', { outside: true })))
  assert.ok(isNotGiven(arrow('server/routes/menu.ts', 'server/store/store.ts')))
  assert.ok(!isNotGiven(arrow('contract/orders.ts', 'domain/order/cart.ts')))
  assert.deepEqual(findCircle([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b')]), ['b', 'c', 'b'])
})

function isNotGiven(wanted: Import): boolean {
  const row = rowOf(TABLE, wanted.from)
  if (!row) return true
  if (wanted.outside) return !row.outside.some((given) => gives(given, wanted))
  return rowOf(TABLE, wanted.to) !== row && !row.ours.some((given) => gives(given, wanted))
}

function said({ from, to, types }: Import): string {
  return `${from} → ${to}${types ? ' (types)' : ''}`
}
