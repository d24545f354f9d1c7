import assert from 'node:assert/strict'
import test from 'node:test'
import type { BellaReply } from '../../../contract/conversation.ts'
import { bellaIsSaying, bellaSaid, customerSays, pageSays, readFrom, SILENCE, type Talk } from './talk-state.ts'

const reply = (turn: number, text: string, more: Partial<BellaReply> = {}): BellaReply => ({
  conversationId: 'c',
  turn,
  speaker: 'offline',
  reply: text,
  buttons: [],
  cart: { lines: [], fulfilment: null },
  changes: [],
  customer: { allergies: [] },
  expiresAtMs: 0,
  ...more,
})
const seen = ({ entries }: Talk) => entries.map(({ by, sentences }) => `${by}: ${sentences.join(' | ')}`)
const asked = customerSays(bellaSaid(SILENCE, reply(0, 'Hello!')), 'a latte')

test('an answer that was heard as it came is the same entry, untouched, once it is whole', () => {
  const heard = bellaIsSaying(bellaIsSaying(asked, 0, 'One latte.', 'offline'), 1, 'Is that all?', 'offline')
  const whole = bellaSaid(heard, reply(1, 'One latte. Is that all?'))
  assert.deepEqual(seen(whole), ['bella: Hello!', 'customer: a latte', 'bella: One latte. | Is that all?'])
  assert.equal(whole.entries.at(-1)?.key, heard.entries.at(-1)?.key)
  assert.equal(whole.entries.at(-1)?.sentences, heard.entries.at(-1)?.sentences)
})

test('an answer that is given again, or by another, takes the place of what was heard of it', () => {
  const heard = bellaIsSaying(bellaIsSaying(asked, 0, 'One latte.', 'openai'), 1, 'Is', 'openai')
  const again = bellaIsSaying(heard, 0, 'One latte it is.', 'offline')
  assert.deepEqual(seen(again).slice(2), ['bella: One latte it is.'])
  assert.deepEqual(seen(bellaSaid(again, reply(1, 'Another.'))).slice(2), ['bella: Another.'])
})

test('a step down is told once, below the answer', () => {
  const stepped = bellaSaid(asked, reply(1, 'One latte.', { notice: 'Without my helper.' }))
  assert.deepEqual(seen(pageSays(stepped, 'Without my helper.')).slice(2), [
    'bella: One latte.',
    'page: Without my helper.',
  ])
})

test('the answer to a message that was sent again after a reload is there once', () => {
  const said = [
    { by: 'customer' as const, text: 'a latte' },
    { by: 'bella' as const, text: 'One latte.' },
  ]
  const read = readFrom({ ...reply(1, 'One latte.'), said })
  assert.deepEqual(seen(bellaSaid(read, reply(1, 'One latte.'))), ['customer: a latte', 'bella: One latte.'])
})

test('words on a turn that could not be written are an answer of their own', () => {
  const first = bellaSaid(asked, reply(1, 'Shall I place it?'))
  const later = bellaSaid(customerSays(first, 'yes'), reply(1, 'I can’t reach our order book.'))
  assert.deepEqual(seen(later).slice(-2), ['customer: yes', 'bella: I can’t reach our order book.'])
})

test('a page that is left open all day does not grow', () => {
  let talk = SILENCE
  for (let turn = 0; turn < 500; turn += 1) talk = bellaSaid(customerSays(talk, `${turn}`), reply(turn, 'Yes.'))
  assert.ok(talk.entries.length <= 80)
  assert.equal(new Set(talk.entries.map(({ key }) => key)).size, talk.entries.length)
})
