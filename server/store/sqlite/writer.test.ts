import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { plain, temporaryFolder } from '../../../test/fixtures/database.ts'
import { ConstraintFailed } from '../store.ts'
import { openSqlite } from './open-sqlite.ts'

const TABLE = 'CREATE TABLE shelf (name TEXT PRIMARY KEY, left_count INTEGER CHECK (left_count >= 0)) STRICT'

test('batches that come in together share commits, and one that is refused takes no other with it', async (t) => {
  const path = join(temporaryFolder(t), 'cafe.db')
  const store = await openSqlite(path)
  t.after(() => store.close())
  await store.write([plain(TABLE)])
  const before = commitsIn(path)

  const batches = Array.from({ length: 200 }, (_, at) => [
    plain('INSERT INTO shelf VALUES (?, 1)', `first ${at}`),
    plain('INSERT INTO shelf VALUES (?, ?)', `second ${at}`, at % 10 === 3 ? -1 : 1),
  ])
  const outcomes = await Promise.allSettled(batches.map((batch) => store.write(batch)))

  const refused = outcomes.flatMap((outcome, at) =>
    outcome.status === 'rejected' ? [{ at, why: outcome.reason as unknown }] : [],
  )
  assert.deepEqual(
    refused.map(({ at }) => at),
    Array.from({ length: 20 }, (_, ten) => ten * 10 + 3),
  )
  for (const { why } of refused) assert.ok(why instanceof ConstraintFailed)
  const [row] = await store.read(plain<{ n: number }>('SELECT COUNT(*) AS n FROM shelf'))
  assert.equal(row?.n, 180 * 2)
  const commits = commitsIn(path) - before
  assert.ok(commits >= 1 && commits <= 20, `${commits} commits for 200 batches`)
})

test('what was answered is in the file, whatever happens to the process after', async (t) => {
  const path = join(temporaryFolder(t), 'cafe.db')
  const store = await openSqlite(path)
  t.after(() => store.close())
  await store.write([plain(TABLE)])
  await store.write([plain("INSERT INTO shelf VALUES ('kept', 1)")])
  assert.ok(readFileSync(`${path}-wal`).includes('kept'))
})

test('closing waits for the writes under way, and leaves one whole file behind', async (t) => {
  const path = join(temporaryFolder(t), 'cafe.db')
  const store = await openSqlite(path)
  await store.write([plain(TABLE)])
  const writes = ['a', 'b', 'c'].map((name) => store.write([plain('INSERT INTO shelf VALUES (?, 1)', name)]))
  await store.close()
  await Promise.all(writes)
  await assert.rejects(store.write([plain('SELECT 1')]), { code: 'store_unavailable' })
  const again = await openSqlite(path)
  t.after(() => again.close())
  const [row] = await again.read(plain<{ n: number }>('SELECT COUNT(*) AS n FROM shelf'))
  assert.equal(row?.n, 3)
})

/** In SQLite's write-ahead log, the last page of every commit names the size of the database; the others name none. */
function commitsIn(path: string): number {
  const log = readFileSync(`${path}-wal`)
  const pageBytes = log.readUInt32BE(8)
  let commits = 0
  for (let at = 32; at + 24 + pageBytes <= log.length; at += 24 + pageBytes) if (log.readUInt32BE(at + 4) > 0) commits++
  return commits
}
