import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, globSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { MenuReply } from '../../contract/menu.ts'
import { gitPaths } from '../../operator/house/git.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { freshCopy } from './fresh-copy.ts'
import { isReady, startCafe } from './start-cafe.ts'

test('the first start makes a database with the menu in it; deleted and made again, its schema is the same', async (t) => {
  const copy = freshCopy(t)
  const schemas: string[] = []
  for (let round = 0; round < 2; round += 1) {
    const cafe = startCafe(t, copy, { port: await freePort() })
    await isReady(cafe)
    const menu = (await (await fetch(cafe.url + PATHS.menu)).json()) as MenuReply
    assert.ok(menu.items.length > 0)
    await cafe.stop()
    schemas.push(schemaOf(`${copy}/cafe.db`))
    for (const file of globSync(`${copy}/cafe.db*`)) rmSync(file)
    assert.ok(!existsSync(`${copy}/cafe.db`))
  }
  assert.equal(schemas[0], schemas[1])
})

test('no database is in the repository', () => {
  assert.deepEqual(
    gitPaths('ls-files', '-z').filter((path) => /\.db(-wal|-shm)?$/.test(path) && !path.startsWith('test/old-data/')),
    [],
  )
})

function schemaOf(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true })
  const rows = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all()
  database.close()
  assert.ok(rows.length > 5)
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}
