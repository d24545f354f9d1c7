import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import { REFUSALS, type RefusalCode } from '../../contract/refusals.ts'
import { BAD_CARTS, BAD_MOVES, BAD_ORDERS, NO_BODIES, type Bad } from '../../test/fixtures/bad-input.ts'
import { countRows } from '../../test/fixtures/books.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { runCafe, type Answer } from '../../test/fixtures/run-cafe.ts'

test('what cannot be sold is refused by its code and its place, and nothing is stored', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const by = await cafe.signIn()
  const { orderId } = await cafe.place()
  const rows = await countRows(cafe.store)

  const refuses = async (path: string, bad: readonly Bad[], headers: Record<string, string> = {}) => {
    for (const [what, sent, code, field] of bad)
      await t.test(`${what} is ${code} at ${path.replace(orderId, '…')}`, async () => {
        const answer = await cafe.ask<Problem>('POST', path, { ...sent, headers: { ...headers, ...sent.headers } })
        isProblem(answer, code, field)
        assert.deepEqual(await countRows(cafe.store), rows)
      })
  }
  await refuses(PATHS.quotes, [...BAD_CARTS, ...NO_BODIES])
  await refuses(PATHS.orders, BAD_ORDERS)
  await refuses(PATHS.orders, NO_BODIES, { 'idempotency-key': 'key-of-bad-input' })
  await refuses(PATHS.moves(orderId), [...BAD_MOVES, ...NO_BODIES], by)
})

test('a path that leads nowhere is a problem as any other', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  for (const path of ['/api/nothing', '/api/orders/%00', '/api/orders/%ff', '/api/orders', '/%'])
    isProblem(await cafe.ask<Problem>('GET', path), 'not_found')
  isProblem(await cafe.ask<Problem>('DELETE', PATHS.orders), 'not_found')
})

test('a version, or an event’s number, that is none is told as one', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const headers = await cafe.signIn()
  isProblem(await cafe.ask<Problem>('GET', `${PATHS.order('x')}?version=-1`), 'invalid_request', 'version')
  isProblem(await cafe.ask<Problem>('GET', `${PATHS.queueEvents}?after=x`, { headers }), 'invalid_request', 'after')
})

function isProblem({ status, headers, body }: Answer<Problem>, code: RefusalCode, field?: string): void {
  const said = JSON.stringify(body)
  assert.equal(body.code, code, said)
  assert.equal(status, REFUSALS[code].status, said)
  assert.equal(body.status, status)
  assert.equal(headers.get('content-type'), 'application/problem+json; charset=utf-8')
  if (field !== undefined) assert.equal(body.field, field, said)
  assert.ok(said.length < 1_000, said)
  assert.doesNotMatch(said, /\/work|node_modules|\.ts|SQLITE/)
}
