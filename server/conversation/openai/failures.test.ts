import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { openModelCafe, type Customer, type ModelCafe } from '../../../test/openai-double/ask-bella.ts'
import { barista } from '../../../test/openai-double/barista.ts'
import type { Step } from '../../../test/openai-double/step.ts'
import { emptyDatabase } from '../../../test/fixtures/database.ts'

/** So that a hanging model is given up soon; the café's own time-outs are looked at in a test of their own. */
const SOON = { CAFE_OPENAI_FIRST_WORDS_MS: '600', CAFE_OPENAI_SILENCE_MS: '200' }

const croissant = { itemId: 'croissant', quantity: 1, sizeId: null, options: [], note: null }
const addCroissant = { name: 'edit_cart', input: { edits: [{ kind: 'add line', line: croissant }] } }
const LOOKING = 'One moment, I am looking. It is'

const TROUBLES: Readonly<Record<string, Step>> = {
  http_429: { status: 429 },
  'http_429 for a long time': { status: 429, retryAfterSeconds: 20 },
  http_500: { status: 500 },
  http_503: { status: 503 },
  http_400: { status: 400 },
  unreachable: { refuse: 'cut' },
  'first_words_late, not a byte': { refuse: 'hang' },
  'first_words_late in a word': { say: 'One moment', after: { chunks: 1, then: 'hang' } },
  'first_words_late in a call': { call: [addCroissant], after: { chunks: 4, then: 'hang' } },
  'first_words_late, word by word': { say: 'one moment '.repeat(200), paceMs: 50 },
  'silent in its second sentence': { say: LOOKING, after: { chunks: 4, then: 'hang' } },
  'broken_off in its second sentence': { say: LOOKING, after: { chunks: 4, then: 'cut' } },
  'broken_off in a call': { call: [addCroissant], after: { chunks: 4, then: 'cut' } },
  'broken_off, politely': { say: LOOKING, after: { chunks: 4, then: 'end' } },
  malformed: { say: LOOKING, after: { chunks: 2, then: 'garbage' } },
  'broken_off by an error in the stream': { say: LOOKING, after: { chunks: 2, then: 'error' } },
  filtered: { say: 'I', finish: 'content_filter' },
}

for (const [what, step] of Object.entries(TROUBLES)) {
  const why = what.split(/[ ,]/)[0]
  test(`${what}: the café answers the same words, once, and says that the other Bella is gone`, async (t) => {
    const { cafe, customer } = await withLatte(t)
    cafe.double.play(() => step)
    await assertOffline(cafe, customer, why)
  })

  test(`${what}, behind a tool that was used: nothing half-done counts`, async (t) => {
    const { cafe, customer } = await withLatte(t)
    cafe.double.play((_request, nth) => (nth === 0 ? { call: [addCroissant] } : step))
    await assertOffline(cafe, customer, why)
  })
}

const HANGING = ['first_words_late, not a byte', 'first_words_late, word by word', 'silent in its second sentence']
for (const what of HANGING)
  test(`${what}: with the time-outs that the café has by itself, that takes less than 3 s`, async (t) => {
    const { cafe, customer } = await withLatte(t, {})
    cafe.double.play((_request, nth) => (nth === 0 ? { call: [addCroissant] } : (TROUBLES[what] ?? assert.fail())))
    await assertOffline(cafe, customer, what.split(/[ ,]/)[0])
  })

test('a first try that fails at once is made again, once, and nobody notices', async (t) => {
  const { cafe, customer } = await withLatte(t, {})
  const asked = cafe.double.asked.length
  cafe.double.play([{ status: 500 }, { say: 'Hello again!' }])
  const { speaker, reply, notice } = await customer.say('hello')
  assert.deepEqual([speaker, reply, notice], ['openai', 'Hello again!', undefined])
  assert.equal(cafe.double.asked.length - asked, 2)
})

test('what fails twice is not asked a third time', async (t) => {
  const { cafe, customer } = await withLatte(t, {})
  const asked = cafe.double.asked.length
  cafe.double.play(() => ({ status: 503 }))
  assert.equal((await customer.say('hello')).speaker, 'offline')
  assert.equal(cafe.double.asked.length - asked, 2)
})

test('the step down is told once, and so is nothing when the model is back', async (t) => {
  const { cafe, customer } = await withLatte(t)
  cafe.double.play(() => ({ status: 500 }))
  assert.ok((await customer.say('hello')).notice)
  cafe.double.play(barista)
  const back = await customer.say('hello')
  assert.deepEqual([back.speaker, back.notice], ['openai', undefined])
})

test('after five failures nobody waits for the model, and one try half a minute later brings it back', async (t) => {
  const { cafe, customer } = await withLatte(t)
  cafe.double.play(() => ({ status: 400 }))
  for (let n = 0; n < 5; n += 1) await customer.say('hello')
  assert.equal(cafe.model.fuse.state(), 'open')
  const asked = cafe.double.asked.length
  cafe.double.play(barista)
  assert.equal((await customer.say('hello')).speaker, 'offline')
  assert.equal(cafe.double.asked.length, asked)
  cafe.shop.clock.advance(30_000)
  assert.equal((await customer.say('hello')).speaker, 'openai')
  assert.equal(cafe.model.fuse.state(), 'closed')
})

test('a try that fails leaves it open', async (t) => {
  const { cafe, customer } = await withLatte(t)
  cafe.double.play(() => ({ status: 400 }))
  for (let n = 0; n < 5; n += 1) await customer.say('hello')
  cafe.shop.clock.advance(30_000)
  await customer.say('hello')
  assert.equal(cafe.model.fuse.state(), 'open')
})

test('a key that is refused is told to the operator once, without the key, and not tried for ten minutes', async (t) => {
  const { cafe, customer } = await withLatte(t)
  cafe.double.play(() => ({ status: 401, code: 'invalid_api_key' }))
  await customer.say('hello')
  const asked = cafe.double.asked.length
  cafe.shop.clock.advance(9 * 60_000)
  await customer.say('hello')
  assert.equal(cafe.double.asked.length, asked)
  assert.equal(cafe.hints.length, 1)
  assert.match(cafe.hints[0] ?? '', /OPENAI_API_KEY/)
  assert.doesNotMatch(cafe.hints.join(' '), /a-key-of-a-test/)
  cafe.shop.clock.advance(60_000)
  await customer.say('hello')
  assert.equal(cafe.double.asked.length, asked + 1)
  assert.equal(cafe.hints.length, 1)
})

/** A customer with a latte to go, taken by a model that works. */
async function withLatte(t: TestContext, env: Record<string, string> = SOON) {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: barista, env })
  const customer = await cafe.meet()
  const { speaker, cart } = await customer.say('a latte to go please')
  assert.deepEqual([speaker, cart.lines.length], ['openai', 1])
  return { cafe, customer }
}

async function assertOffline(cafe: ModelCafe, customer: Customer, why: string | undefined): Promise<void> {
  const { speaker, notice, cart, reply, tookMs } = await customer.say('and a croissant')
  assert.equal(speaker, 'offline')
  assert.ok(cafe.counted.includes(`step down: ${why}`), cafe.counted.join(', '))
  assert.ok(notice, 'the customer is told')
  assert.deepEqual(
    cart.lines.map(({ itemId, quantity }) => [itemId, quantity]),
    [
      ['latte', 1],
      ['croissant', 1],
    ],
  )
  assert.match(reply, /roissant/)
  assert.doesNotMatch(reply, /One moment/)
  assert.ok(tookMs < 3_000, `${Math.round(tookMs)} ms`)
}
