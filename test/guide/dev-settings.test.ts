import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { freshCopy } from './fresh-copy.ts'
import { isReady, startCafe } from './start-cafe.ts'

test('the port is 3001 unless said', () => {
  assert.equal(readConfig({}).port, 3001)
  assert.equal(readConfig({ PORT: '4310' }).port, 4310)
})

test('the database is ./cafe.db of the checkout unless said', () => {
  assert.deepEqual(readConfig({}).database, { engine: 'sqlite', path: `${ROOT}/cafe.db` })
  assert.deepEqual(readConfig({ DATABASE_URL: './other.db' }).database, { engine: 'sqlite', path: `${ROOT}/other.db` })
})

test('typed in another folder, the café listens where it is told and keeps its database in the checkout', async (t) => {
  const copy = freshCopy(t)
  const port = await freePort()
  await isReady(startCafe(t, `${copy}/docs`, { command: '../bin/cafe serve', port }))
  assert.ok(existsSync(`${copy}/cafe.db`))
  assert.ok(!existsSync(`${copy}/docs/cafe.db`))
})

test('a placeholder is no key; anything else is one, and does not print itself', () => {
  for (const placeholder of ['', 'sk-dev-xxx', 'sk-staging-xxx', 'sk-prod-xxx'])
    assert.equal(readConfig({ OPENAI_API_KEY: placeholder }).openAiKey, undefined)
  const key = ['s', 'k-', 'test-of-a-key'].join('')
  const config = readConfig({ OPENAI_API_KEY: key })
  assert.equal(config.openAiKey?.reveal(), key)
  assert.ok(!JSON.stringify(config).includes(key))
})
