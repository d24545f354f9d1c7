import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { plain, temporaryFolder } from '../../../test/fixtures/database.ts'
import { StoreUnusable } from '../store.ts'
import { openSqlite } from './open-sqlite.ts'

const UNUSABLE: readonly { what: string; make: (folder: string) => string }[] = [
  {
    what: 'a picture',
    make: (folder) => fileIn(folder, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  },
  { what: 'a short text', make: (folder) => fileIn(folder, Buffer.from('orders\n')) },
  { what: 'a database that is damaged in its first page', make: (folder) => damaged(folder, 16) },
  { what: 'a folder', make: (folder) => folder },
  { what: 'a path in no folder', make: (folder) => join(folder, 'nowhere', 'cafe.db') },
  { what: 'a path below a file', make: (folder) => join(fileIn(folder, Buffer.from('x')), 'cafe.db') },
  { what: 'a folder that may not be written', make: unwritable },
]

for (const { what, make } of UNUSABLE)
  test(`${what} is no store, and the operator is told what to do`, async (t) => {
    const path = make(temporaryFolder(t))
    await assert.rejects(openSqlite(path), (fault: unknown) => {
      assert.ok(fault instanceof StoreUnusable, String(fault))
      assert.ok(fault.message.includes(path), fault.message)
      assert.match(fault.hint, /^[A-Z].{20,}\.$/)
      return true
    })
  })

test('a file that is not ours is left as it was', async (t) => {
  const path = fileIn(temporaryFolder(t), Buffer.from('my shopping list'))
  await assert.rejects(openSqlite(path))
  assert.equal(readFileSync(path, 'utf8'), 'my shopping list')
})

test('a file that is empty becomes a database', async (t) => {
  const store = await openSqlite(fileIn(temporaryFolder(t), Buffer.alloc(0)))
  t.after(() => store.close())
  await store.write([plain('CREATE TABLE shelf (name TEXT) STRICT')])
  assert.equal((await store.health()).writable, true)
})

test('a database that another program holds says so', async (t) => {
  const path = join(temporaryFolder(t), 'cafe.db')
  const other = new DatabaseSync(path)
  t.after(() => {
    other.close()
  })
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE shelf (name TEXT)')
  await assert.rejects(openSqlite(path), /held by another program/)
})

test('a database that is damaged behind its first page says so when it is read', async (t) => {
  const path = join(temporaryFolder(t), 'cafe.db')
  const whole = await openSqlite(path)
  await whole.write([plain('CREATE TABLE shelf (name TEXT) STRICT'), plain("INSERT INTO shelf VALUES ('tea')")])
  await whole.close()
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0xff, 4_096))
  const store = await openSqlite(path)
  t.after(() => store.close())
  await assert.rejects(store.read(plain('SELECT name FROM shelf')), /is damaged/)
})

test('reading cannot write', async (t) => {
  const store = await openSqlite(join(temporaryFolder(t), 'cafe.db'))
  t.after(() => store.close())
  await assert.rejects(store.read(plain('CREATE TABLE shelf (name TEXT)')), { code: 'store_unavailable' })
})

function fileIn(folder: string, content: Buffer): string {
  const path = join(folder, 'cafe.db')
  writeFileSync(path, content)
  return path
}

function damaged(folder: string, fromByte: number): string {
  const path = join(folder, 'cafe.db')
  const db = new DatabaseSync(path)
  db.exec('CREATE TABLE shelf (name TEXT)')
  db.close()
  const file = readFileSync(path)
  writeFileSync(path, file.fill(0xff, fromByte))
  return path
}

/** Nothing stops root but a file system that takes no files at all. */
function unwritable(folder: string): string {
  if (process.getuid?.() === 0) return '/proc/cafe.db'
  const locked = join(folder, 'locked')
  mkdirSync(locked)
  chmodSync(locked, 0o555)
  return join(locked, 'cafe.db')
}
