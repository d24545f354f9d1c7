import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DeviceReply } from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import type { SuggestionsReply, SuggestionsRequest } from '../../contract/suggestions.ts'
import { anyNonsenseCart } from '../../test/arbitraries/cart.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { countRows } from '../../test/fixtures/books.ts'
import { largeOatLatte, line } from '../../test/fixtures/cart.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { runCafe, type TestCafe } from '../../test/fixtures/run-cafe.ts'
import { eightySix } from '../store/queries/menus.ts'

for (const engine of ENGINES)
  test(`${engine}: a device that ordered the same twice is offered its usual, and others are not`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const device = (await cafe.ask<DeviceReply>('POST', PATHS.devices)).body.device
    const { quote } = await cafe.quote([largeOatLatte, line('croissant', 2)])
    for (const key of ['key-of-monday', 'key-of-tuesday'])
      await cafe.ask('POST', PATHS.orders, {
        body: { quote, customer: { name: 'Ada' } },
        headers: { 'idempotency-key': key, 'cafe-device': device },
      })
    const { again, suggestions } = await suggested(cafe, {}, device)
    assert.deepEqual(
      again.map(({ id: _id, ...rest }) => rest),
      [
        {
          kind: 'usual',
          label: 'Your usual',
          holds: 'Latte (Large, Oat milk), 2 × Croissant',
          lines: [largeOatLatte, line('croissant', 2)],
          fulfilment: 'here',
          deltaCents: 645 + 700,
          leftOut: [],
        },
      ],
    )
    assert.deepEqual(
      suggestions.filter(({ kind }) => kind === 'favourite').map(({ label }) => label),
      ['Your favourite: Latte (Large, Oat milk)', 'Your favourite: Croissant'],
    )
    const careful = await suggested(cafe, { allergies: ['milk'] }, device)
    assert.deepEqual(careful.again[0]?.leftOut, ['Croissant'])
    assert.equal(careful.device, 'known')
    for (const [told, other] of [
      ['none', undefined],
      ['refused', `${device}x`],
    ] as const) {
      const seen = await suggested(cafe, {}, other)
      assert.equal(seen.device, told)
      assert.deepEqual([seen.again, seen.suggestions.some(({ kind }) => kind === 'favourite')], [[], false])
    }
  })

test('what is offered and taken is counted by kind, once, and what was made up is not', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { suggestions } = await suggested(cafe, { cart: { lines: [line('latte')], fulfilment: null } })
  const [first] = suggestions
  assert.deepEqual(
    [first?.kind, first?.label, first?.holds, first?.deltaCents],
    ['variation', 'Make it large', 'Latte (Large)', 75],
  )
  const take = (id: string, kind = 'variation') =>
    cafe.ask('POST', PATHS.suggestionsTaken, { body: { id, kind } }).then(({ status }) => status)
  for (const id of [first?.id ?? '', first?.id ?? '', 'made-up', 'x'.repeat(120)]) assert.equal(await take(id), 202)
  assert.equal(await take(first?.id ?? '', 'trend'), 202)
  assert.deepEqual(
    [await take('x'.repeat(121)), await take('x', 'bribe'), await take('x', 7 as unknown as string)],
    [422, 422, 422],
  )
  const figures = (await cafe.ask<string>('GET', PATHS.metrics)).body
  assert.match(figures, /^cafe_suggestions_offered_total\{kind="variation"\} 2$/m)
  assert.match(figures, /^cafe_suggestions_taken_total\{kind="variation"\} 1$/m)
  assert.doesNotMatch(figures, /cafe_suggestions_taken_total\{kind="trend"\}/)
})

test('nothing is suggested for a cart that cannot be sold, and nothing is stored for one that can', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  await cafe.store.write(eightySix({ kind: 'item', id: 'tea' }, Date.now()))
  const before = await countRows(cafe.store)
  for (const lines of [[line('unicorn')], [{ ...line('latte'), sizeId: 'bucket' }]])
    assert.deepEqual(await suggested(cafe, { cart: { lines, fulfilment: 'here' } }), {
      suggestions: [],
      again: [],
      device: 'none',
    })
  await suggested(cafe, { cart: { lines: [line('latte')], fulfilment: 'here' } })
  assert.deepEqual(await countRows(cafe.store), before)
  const wrong = await cafe.ask<Problem>('POST', PATHS.suggestions, { body: { cart: { lines: 'latte' } } })
  assert.deepEqual([wrong.status, wrong.body.code], [422, 'invalid_request'])
})

test('nothing that can be sent as a cart breaks it, and what is suggested is told for carts that can be sold', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const anything = fc.jsonValue({ maxDepth: 3 })
  const lines = fc.oneof(anyNonsenseCart(defaultMenu), anything)
  const cart = fc.record({ lines, fulfilment: fc.oneof(fc.constant(null), anything) })
  const body = fc.oneof(anything, fc.record({ cart, allergies: anything }), fc.record({ cart }))
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(PATHS.suggestions, PATHS.suggestionsTaken), async (sent, path) => {
      const { status, body: answer } = await cafe.ask<Problem>('POST', path, { body: sent })
      assert.ok(status < 500, JSON.stringify(answer))
      if (status >= 300) assert.equal(typeof answer.code, 'string')
    }),
    { numRuns: 300 },
  )
})

async function suggested(cafe: TestCafe, body: SuggestionsRequest, device?: string): Promise<SuggestionsReply> {
  const headers: Record<string, string> = device === undefined ? {} : { 'cafe-device': device }
  const answer = await cafe.ask<SuggestionsReply>('POST', PATHS.suggestions, { body, headers })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}
