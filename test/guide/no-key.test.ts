import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import { findSecrets } from '../../operator/house/find-secrets.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { freshCopy } from './fresh-copy.ts'
import { place, readyToPlace } from './order-one.ts'
import { isReady, startCafe } from './start-cafe.ts'
import { type } from './type-command.ts'

const KEY = ['s', 'k-', 'canary-of-the-bundle-4f1c'].join('')

test('without a key the café starts and sells', async (t) => {
  const cafe = startCafe(t, freshCopy(t), { port: await freePort(), env: { OPENAI_API_KEY: '' } })
  await isReady(cafe)
  const placed = await place(cafe.url, await readyToPlace(cafe.url, 'first-order'))
  assert.equal(placed.status, 'pending')
})

test('a key that is set while the pages are built is in none of their files', (t) => {
  const copy = freshCopy(t)
  const built = type(copy, 'vite build --logLevel warn', { OPENAI_API_KEY: KEY })
  assert.equal(built.code, 0, built.said)
  const files = globSync(`${copy}/web/dist/**/*`).filter((path) => statSync(path).isFile())
  assert.ok(files.some((path) => path.endsWith('.js')))
  for (const path of files) {
    const text = readFileSync(path, 'latin1')
    assert.ok(!text.includes(KEY), path)
    assert.deepEqual(
      findSecrets(text).filter(({ kind }) => kind === 'an OpenAI key'),
      [],
      path,
    )
  }
})
