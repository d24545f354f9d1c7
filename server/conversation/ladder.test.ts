import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrders } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { bellaAt, greet } from '../../test/fixtures/converse.ts'
import { emptyDatabase } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { answer } from './answer.ts'
import { OFFLINE_NOW } from './english/notices.ts'
import { SpeakerFailed, type Speaker } from './speaker.ts'
import type { Turn } from './turn.ts'

/** A model that does as it is told. */
function model(speak: (turn: Turn) => Promise<void>, ready = () => true): Speaker {
  return { kind: 'openai', ready, speak }
}

const TEA = { edits: [{ kind: 'add line', line: line('tea') }] }

test('a model answers where there is one, with the café’s tools and its own words', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const speaker = model(async (turn) => {
    await turn.use('edit_cart', TEA)
    turn.say('I’ve added one Tea for you.')
    turn.say('Anything else?')
  })
  const { bella } = bellaAt(shop, { speakers: [speaker] })
  const answered = await (await greet(bella)).says('whatever you like')
  assert.deepEqual([answered.speaker, answered.reply], ['openai', 'I’ve added one Tea for you. Anything else?'])
  assert.deepEqual(answered.cart.lines, [line('tea')])
  assert.equal(answered.notice, undefined)
})

test('a model that fails in the middle leaves nothing behind, and the same words are answered in the same turn', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const speaker = model(async (turn) => {
    await turn.use('edit_cart', TEA)
    turn.say('I’ve added one Tea.')
    throw new SpeakerFailed('the stream broke')
  })
  const { bella, counted } = bellaAt(shop, { speakers: [speaker] })
  const ada = await greet(bella)
  const answered = await ada.says('a latte')
  assert.deepEqual([answered.speaker, answered.turn], ['offline', 1])
  assert.match(answered.reply, /^I’ve added one Latte\./)
  assert.deepEqual(answered.cart.lines, [line('latte')])
  assert.equal(answered.notice, OFFLINE_NOW)
  assert.deepEqual(counted.stepsDown, ['the stream broke'])
})

test('a model that placed and then fails has placed one order, and it is told', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const speaker = model(async (turn) => {
    const { ok } = await turn.use('confirm', {})
    if (!ok) await turn.use('quote', {})
    throw new SpeakerFailed('time-out')
  })
  const { bella } = bellaAt(shop, { speakers: [speaker] })
  const ada = await greet(bella, { customer: { name: 'Ada' } })
  const { order, reply } = await ada.saysAll('a latte to go', 'that’s it', 'yes')
  assert.match(reply, /your number is 1/)
  assert.equal(order?.number, 1)
  assert.equal(await countOrders(shop.store), 1)
})

test('a model that cannot answer now is not asked; the customer is told once that the café’s own Bella answers', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  let isReady = true
  const speaker = model(
    async (turn) => turn.say('Of course.'),
    () => isReady,
  )
  const { bella } = bellaAt(shop, { speakers: [speaker] })
  const ada = await greet(bella)
  assert.equal((await ada.says('hello')).speaker, 'openai')
  isReady = false
  assert.equal((await ada.says('a latte')).notice, OFFLINE_NOW)
  assert.equal((await ada.says('a tea')).notice, undefined)
})

test('what a model says that is not so is replaced by what was done', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const speaker = model(async (turn) => {
    turn.say('Sure!')
    await turn.use('edit_cart', TEA)
    turn.say('I’ve added one Croissant, and it is free of nuts.')
    turn.say('Anything else?')
  })
  const { bella, counted } = bellaAt(shop, { speakers: [speaker] })
  const answered = await (await greet(bella)).says('surprise me')
  assert.equal(answered.reply, 'I’ve added one Tea. Is that everything?')
  assert.equal(counted.replaced, 1)
})

test('a total that a model leaves unsaid is said by the café before it can be agreed to', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const speaker = model(async (turn) => {
    await turn.use('quote', {})
    turn.say('Lovely.')
    turn.say('Shall we?')
  })
  const { bella } = bellaAt(shop, { speakers: [speaker] })
  const cart = { lines: [line('latte')], fulfilment: 'here' as const }
  const answered = await (await greet(bella, { customer: { name: 'Ada' }, cart })).says('done')
  assert.match(
    answered.reply,
    /^Lovely\. That’s one Latte, for here, for Ada\. The total is \$5\.35.*Shall I place the order\?$/,
  )
})

test('a tool takes nothing that is not of its form, and no id that cannot be had', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const codes: unknown[] = []
  const speaker = model(async (turn) => {
    for (const input of [
      {},
      { edits: [] },
      { edits: [{ kind: 'add line', line: line('unicorn') }] },
      { edits: [{ kind: 'add line', line: { ...line('latte'), priceCents: 1 } }] },
      { edits: [{ kind: 'add line', line: line('latte', 51) }] },
      { edits: [{ kind: 'change line', at: 3, line: line('latte') }] },
      { edits: [{ kind: 'add line', line: { ...line('croissant'), options: [{ optionId: 'oat' }] } }] },
      { edits: [{ kind: 'add line', line: { ...line('latte'), note: 'ab\u202ecd' } }] },
    ]) {
      const answered = await turn.use('edit_cart', input)
      codes.push(!answered.ok && answered.code)
    }
    turn.say('Hm.')
  })
  const { bella } = bellaAt(shop, { speakers: [speaker] })
  const answered = await (await greet(bella)).says('go on')
  assert.deepEqual(codes, [
    ...Array<string>(5).fill('invalid_input'),
    'no_such_line',
    'option_not_for_item',
    'invalid_note',
  ])
  assert.equal(answered.cart.lines.length, 0)
})

test('a bug in a speaker is a bug, and nothing of its turn is kept', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const speaker = model(async (turn) => {
    await turn.use('edit_cart', TEA)
    throw new TypeError('a bug')
  })
  const ada = await greet(bellaAt(shop, { speakers: [speaker] }).bella)
  await assert.rejects(ada.says('a latte'), /a bug/)
  const silent = { cart: () => undefined, words: () => undefined }
  const message = { text: 'hello' }
  const { bella } = bellaAt(shop)
  const again = await answer(bella, { conversationId: ada.id, message, device: undefined }, silent)
  assert.deepEqual(again.ok && [again.value.turn, again.value.cart.lines], [1, []])
})
