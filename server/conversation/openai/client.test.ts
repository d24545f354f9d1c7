import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test, type TestContext } from 'node:test'
import { inspect } from 'node:util'
import { startDouble } from '../../../test/openai-double/double.ts'
import { Secret } from '../../config/secret.ts'
import { openClient } from './client.ts'
import { failureOf } from './failure.ts'

const KEY = new Secret('canary-of-the-client')
const HELLO = { model: 'any', messages: [{ role: 'user' as const, content: 'hello' }], stream: true as const }

test('a redirect is not followed, so that the key goes nowhere else', async (t) => {
  const elsewhere = await startDouble({ script: [{ say: 'Got it.' }] })
  t.after(() => elsewhere.stop())
  const url = await redirectTo(t, `${elsewhere.url}/chat/completions`)
  const client = await openClient(url, KEY)
  await assert.rejects(client(HELLO, AbortSignal.timeout(5_000)))
  assert.equal(elsewhere.asked.length, 0)
})

test('the library tries nothing again by itself', async (t) => {
  const double = await startDouble({ script: () => ({ status: 500 }) })
  t.after(() => double.stop())
  const client = await openClient(double.url, KEY)
  await assert.rejects(client(HELLO, AbortSignal.timeout(5_000)))
  assert.equal(double.asked.length, 1)
})

for (const [status, code, why, hopeless, again] of [
  [401, 'invalid_api_key', 'http_401', 'key_refused', false],
  [403, 'forbidden', 'http_403', 'key_refused', false],
  [404, 'model_not_found', 'http_404', 'model_unknown', false],
  [429, 'insufficient_quota', 'http_429', 'account_empty', false],
  [429, 'rate_limit_exceeded', 'http_429', undefined, true],
  [400, 'invalid', 'http_400', undefined, false],
  [503, 'overloaded', 'http_503', undefined, true],
] as const)
  test(`${status} ${code} is told as ${why}, and holds neither key nor what the server wrote`, async (t) => {
    const double = await startDouble({ script: [{ status, code, retryAfterSeconds: 2 }] })
    t.after(() => double.stop())
    const client = await openClient(double.url, KEY)
    const error: unknown = await client(HELLO, AbortSignal.timeout(5_000)).catch((fault: unknown) => fault)
    const failure = failureOf(error, false)
    assert.deepEqual([failure.why, failure.hopeless, failure.againAfterMs], [why, hopeless, again ? 2_000 : undefined])
    assert.doesNotMatch(inspect(failure, { depth: 9, showHidden: true }), /canary|The double answers/)
  })

async function redirectTo(t: TestContext, location: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(307, { location }).end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.after(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
}
