import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { test } from 'node:test'
import { freePort } from '../../operator/house/free-port.ts'
import { bestOfThree } from './best-of-three.ts'
import { freshCopy } from './fresh-copy.ts'
import { isReady, startCafe } from './start-cafe.ts'

test('the first start is ready within 5 s', async (t) => {
  const tookMs = await bestOfThree(async () => {
    const cafe = startCafe(t, freshCopy(t), { port: await freePort() })
    const readyMs = await isReady(cafe)
    await cafe.stop()
    return readyMs
  }, 5_000)
  t.diagnostic(`ready after ${Math.round(tookMs)} ms`)
  assert.ok(tookMs <= 5_000, `${tookMs} ms`)
})

test('a port in use is told in plain lines, with an exit code that says so', async (t) => {
  const other = createServer().listen(0, 'localhost')
  await once(other, 'listening')
  t.after(() => other.close())
  const { port } = other.address() as AddressInfo
  const cafe = startCafe(t, freshCopy(t), { port })
  assert.notEqual(await cafe.ended, 0)
  assert.match(cafe.said(), new RegExp(`${port}`))
  assert.doesNotMatch(
    cafe.said(),
    /^\s+at |node:internal|EADDRINUSE.*errno/m,
    'a stack is not for the person at the counter',
  )
})
