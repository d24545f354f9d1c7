import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import type { BellaReply } from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import { findSecrets } from '../../operator/house/find-secrets.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { barista } from '../openai-double/barista.ts'
import { startDouble } from '../openai-double/double.ts'
import { freshCopy } from './fresh-copy.ts'
import { place, readyToPlace } from './order-one.ts'
import { isReady, startCafe } from './start-cafe.ts'
import { type } from './type-command.ts'

const KEY = ['s', 'k-', 'canary-of-the-bundle-4f1c'].join('')

test('without a key the café starts and sells, and Bella takes an order by herself and says that it is she', async (t) => {
  const cafe = startCafe(t, freshCopy(t), { port: await freePort(), env: { OPENAI_API_KEY: 'sk-dev-xxx' } })
  await isReady(cafe)
  const placed = await place(cafe.url, await readyToPlace(cafe.url, 'first-order'))
  assert.equal(placed.status, 'pending')
  const told = await orderALatte(cafe.url)
  assert.deepEqual([told.speaker, told.cart.lines.length], ['offline', 1])
})

test('with a key a model calls a tool that fills the cart, and the key goes to its server alone', async (t) => {
  const double = await startDouble({ script: barista, key: KEY })
  t.after(() => double.stop())
  const env = { OPENAI_API_KEY: KEY, CAFE_OPENAI_BASE_URL: double.url }
  const cafe = startCafe(t, freshCopy(t), { port: await freePort(), env })
  await isReady(cafe)
  const told = await orderALatte(cafe.url)
  assert.deepEqual([told.speaker, told.cart.lines[0]?.itemId], ['openai', 'latte'])
  assert.ok(double.asked.some(({ body }) => body.messages.some(({ role }) => role === 'tool')))
  const pages = await Promise.all(
    [PATHS.customerPage, PATHS.version, PATHS.openapi, PATHS.menu].map(async (path) =>
      (await fetch(cafe.url + path)).text(),
    ),
  )
  assert.ok(!`${JSON.stringify(told)}${pages.join('')}${cafe.said()}`.includes(KEY))
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

async function orderALatte(url: string): Promise<BellaReply> {
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    return (await answer.json()) as BellaReply
  }
  const { conversationId } = await post(PATHS.conversations, {})
  return post(PATHS.messages(conversationId), { text: 'a latte to go please' })
}
