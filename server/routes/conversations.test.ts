import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createParser } from 'eventsource-parser'
import type { BellaReply, ConversationReply } from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import type { Problem } from '../../contract/problem.ts'
import type { QueueReply } from '../../contract/queue.ts'
import { REFUSALS } from '../../contract/refusals.ts'
import { NO_BODIES } from '../../test/fixtures/bad-input.ts'
import { plain, emptyDatabase } from '../../test/fixtures/database.ts'
import { line } from '../../test/fixtures/cart.ts'
import { runCafe, type Sent, type TestCafe } from '../../test/fixtures/run-cafe.ts'

async function greeted(cafe: TestCafe, body: object = {}): Promise<BellaReply> {
  const answer = await cafe.ask<BellaReply>('POST', PATHS.conversations, { body })
  assert.equal(answer.status, 201, JSON.stringify(answer.body))
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  return answer.body
}

async function said(cafe: TestCafe, { conversationId }: BellaReply, text: string): Promise<BellaReply> {
  const answer = await cafe.ask<BellaReply>('POST', PATHS.messages(conversationId), { body: { text } })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  return answer.body
}

test('an order that was only spoken is in the barista’s queue as it was read back', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const hello = await greeted(cafe)
  assert.deepEqual([hello.turn, hello.speaker, hello.cart.lines], [0, 'offline', []])
  let turn = hello
  for (const words of ['two iced lattes with oat milk to go', 'make them large', 'that’s all', 'Sam', 'yes'])
    turn = await said(cafe, hello, words)
  assert.ok(turn.order)
  const queue = await cafe.ask<QueueReply>('GET', PATHS.queue, { headers: await cafe.signIn() })
  const [ticket] = queue.body.tickets
  assert.deepEqual(
    [ticket?.number, ticket?.customer.name, ticket?.totalCents, ticket?.lines[0]?.quantity],
    [turn.order.number, 'Sam', turn.order.totalCents, 2],
  )
  assert.equal((await cafe.look(turn.order)).number, turn.order.number)
  const { body } = await cafe.ask<ConversationReply>('GET', PATHS.conversation(hello.conversationId))
  assert.equal(body.said.length, 11)
  assert.deepEqual(body.order, turn.order)
})

test('a message that asks for parts gets the cart, each sentence, and the whole turn last', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { conversationId } = await greeted(cafe)
  const parts = await inParts(cafe, conversationId, { text: 'a latte' })
  assert.deepEqual(
    parts.map(({ event }) => event),
    ['cart', 'words', 'words', 'reply'],
  )
  const reply = parts.at(-1)?.data as BellaReply
  assert.deepEqual((parts[0]?.data as BellaReply).cart, reply.cart)
  assert.equal(
    parts.flatMap(({ event, data }) => (event === 'words' ? [(data as { text: string }).text] : [])).join(' '),
    reply.reply,
  )
})

test('a message in parts that is refused at once is refused as any other', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const answer = await cafe.ask<Problem>('POST', PATHS.messages('nobody-has-this-one'), {
    body: { text: 'a latte' },
    headers: { accept: 'text/event-stream' },
  })
  assert.deepEqual([answer.status, answer.body.code], [404, 'conversation_over'])
  assert.equal(answer.headers.get('content-type'), 'application/problem+json; charset=utf-8')
})

const cart = (change: object) => ({ lines: [{ ...line('latte'), ...change }], fulfilment: 'here' })
const BAD: readonly (readonly [what: string, body: object, code: keyof typeof REFUSALS, field: string])[] = [
  ['no text', {}, 'invalid_request', 'text'],
  ['an empty text', { text: '' }, 'invalid_request', 'text'],
  ['a text of 2,001 letters', { text: 'x'.repeat(2_001) }, 'invalid_request', 'text'],
  ['a text that is a list', { text: ['a latte'] }, 'invalid_request', 'text'],
  ['a price', { text: 'a latte', priceCents: 1 }, 'invalid_request', 'priceCents'],
  ['a key of seven letters', { text: 'a', messageKey: '1234567' }, 'invalid_request', 'messageKey'],
  ['a turn before the first', { text: 'a', seenTurn: -1 }, 'invalid_request', 'seenTurn'],
  [
    'a cart with an unknown item',
    { text: 'a', cart: cart({ itemId: 'unicorn' }) },
    'unknown_item',
    'cart.lines[0].itemId',
  ],
  ['a cart with a price', { text: 'a', cart: cart({ priceCents: 1 }) }, 'invalid_request', 'cart.lines[0].priceCents'],
  ['a cart of 51 cups', { text: 'a', cart: cart({ quantity: 51 }) }, 'invalid_quantity', 'cart.lines[0].quantity'],
  [
    'a note that turns the line around',
    { text: 'a', cart: cart({ note: 'ab\u202ecd' }) },
    'invalid_note',
    'cart.lines[0].note',
  ],
  [
    'two milks',
    { text: 'a', cart: cart({ options: [{ optionId: 'oat' }, { optionId: 'soy' }] }) },
    'options_conflict',
    'cart.lines[0]',
  ],
  ['HTML in a name', { text: 'a', customer: { name: '<b>Ada</b>' } }, 'invalid_name', 'customer.name'],
  ['HTML in an allergy', { text: 'a', customer: { allergies: ['<b>'] } }, 'invalid_name', 'customer.allergies'],
  [
    'a token beside the name',
    { text: 'a', customer: { name: 'Ada', token: 'x' } },
    'invalid_request',
    'customer.token',
  ],
]

test('what cannot be said is refused by its code and its place, and the conversation is as it was', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { conversationId } = await greeted(cafe)
  const rows = () => cafe.store.read(plain('SELECT * FROM conversations'), 'latest')
  const before = await rows()
  const refuses = async (path: string, what: string, sent: Sent, code: keyof typeof REFUSALS, field?: string) => {
    const answer = await cafe.ask<Problem>('POST', path, sent)
    assert.deepEqual([answer.body.code, answer.status], [code, REFUSALS[code].status], what)
    if (field !== undefined) assert.equal(answer.body.field, field, what)
    assert.deepEqual(await rows(), before, what)
  }
  for (const [what, body, code, field] of BAD)
    await refuses(PATHS.messages(conversationId), what, { body }, code, field)
  for (const [what, { text: _text, ...body }, code, field] of BAD.filter(
    ([, body]) => 'cart' in body || 'customer' in body,
  ) as [string, { text: string }, keyof typeof REFUSALS, string][])
    await refuses(PATHS.conversations, what, { body }, code, field)
  for (const [what, sent, code, field] of NO_BODIES)
    await refuses(PATHS.messages(conversationId), what, sent, code, field)
  for (const id of ['nobody-has-this-one', `${conversationId}x`, conversationId.slice(1), '%00', '..%2f'])
    await refuses(PATHS.messages(id), id, { body: { text: 'a latte' } }, 'conversation_over')
})

test('there is one answer for a wrong id, on every way in', async (t) => {
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'))
  const { status, body } = await cafe.ask<Problem>('GET', PATHS.conversation('nobody-has-this-one'))
  assert.deepEqual([status, body.code], [404, 'conversation_over'])
})

test('what is said in a conversation is counted by speaker and outcome, and neither id nor words are logged', async (t) => {
  const lines: string[] = []
  const { default: pino } = await import('pino')
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) })
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), { logger })
  const hello = await greeted(cafe, { customer: { name: 'Zaphod' } })
  for (const words of ['a latte with a quartz wish to go', 'that’s all', 'yes']) await said(cafe, hello, words)
  await cafe.ask('POST', PATHS.messages(hello.conversationId), { text: '{"text": 7}' })
  const { body } = await cafe.ask<string>('GET', PATHS.metrics)
  assert.match(body, /cafe_conversation_turns_total\{speaker="offline",outcome="placed"\} 1/)
  assert.match(body, /cafe_conversation_orders_total 1/)
  assert.match(body, /cafe_conversation_replies_replaced_total 0/)
  const logged = lines.join('')
  assert.match(logged, /conversations\/:conversationId\/messages/)
  assert.doesNotMatch(logged, new RegExp(`${hello.conversationId}|quartz|Zaphod`))
})

type Part = { event: string | undefined; data: unknown }

async function inParts(cafe: TestCafe, conversationId: string, body: object): Promise<Part[]> {
  const response = await fetch(cafe.url + PATHS.messages(conversationId), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify(body),
  })
  assert.equal(response.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  const parts: Part[] = []
  const parser = createParser({ onEvent: ({ event, data }) => parts.push({ event, data: JSON.parse(data) }) })
  parser.feed(await response.text())
  return parts
}
