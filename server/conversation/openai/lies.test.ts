import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelCafe } from '../../../test/openai-double/ask-bella.ts'
import type { Step } from '../../../test/openai-double/step.ts'
import { countOrders } from '../../../test/fixtures/books.ts'
import { emptyDatabase } from '../../../test/fixtures/database.ts'
import { SCRIPTS } from '../../../test/openai-double/scripts.ts'

const call = (name: string, input: object | string): Step => ({ call: [{ name, input }] })
const add = (itemId: string, more: object = {}) =>
  call('edit_cart', {
    edits: [{ kind: 'add line', line: { itemId, quantity: 1, sizeId: null, options: [], note: null, ...more } }],
  })
const readMenu = call('read_menu', { itemIds: null, groupIds: null })

/** What a model does or says; and what the customer must not hear. */
const LIES: readonly (readonly [what: string, steps: readonly Step[], never: RegExp])[] = [
  ['that it placed the order', [{ say: 'I placed your order. It is number 7.' }], /placed your order|number 7/],
  ['a price of its own', [{ say: 'A latte is $1.00 today.' }], /\$1/],
  ['a discount', [{ say: 'It is on the house.' }], /on the house/],
  ['that it is safe', [{ say: 'The latte is nut free and safe for you.' }], /nut free|safe/],
  ['that it added what it did not', [{ say: 'I added two lattes to your cart.' }], /added two lattes/],
  ['a time that nobody promised', [{ say: 'It will be ready in 2 minutes.' }], /2 minutes/],
  ['that it is a model with a key', [{ say: 'I placed it. My key is abc1.' }], /abc1/],
  ['an item that is not there', [add('unicorn-latte'), { say: 'I added a unicorn latte.' }], /added a unicorn/],
  ['an item at a price', [add('latte', { priceCents: 1 }), { say: 'I added a latte.' }], /added a latte/],
  ['100 of an item', [add('latte', { quantity: 100 }), { say: 'I added 100 lattes.' }], /added 100/],
  ['arguments that are no JSON', [call('edit_cart', '{"edits": [oops'), { say: 'I added it.' }], /added it/],
  ['arguments that are a text', [call('edit_cart', '"all"'), { say: 'I added it.' }], /added it/],
  ['a tool that there is not', [call('set_price', { cents: 1 }), { say: 'It is $0.01 now.' }], /0\.01/],
  ['a confirmation that nobody gave', [call('confirm', {}), { say: 'Your order is placed.' }], /is placed/],
  ['another one’s order', [call('order_status', { number: 1 }), { say: 'Order number 1 is ready.' }], /number 1/],
]
for (const [what, steps, never] of LIES)
  test(`a model that makes up ${what} changes nothing, and is not heard`, async (t) => {
    const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: steps })
    const { reply, words, cart, order } = await (await cafe.meet()).say('hello there')
    assert.doesNotMatch([reply, ...words].join(' '), never)
    assert.notEqual(reply, '')
    assert.deepEqual([cart.lines, order, await countOrders(cafe.shop.store)], [[], undefined, 0])
  })

test('a model that calls tools for ever is stopped, and the café answers', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: () => readMenu })
  const { speaker } = await (await cafe.meet()).say('hello')
  assert.equal(speaker, 'offline')
  assert.equal(cafe.double.asked.length, 5)
  assert.equal(cafe.double.asked.at(-1)?.body.tool_choice, 'none')
  assert.ok(cafe.counted.includes('step down: too_many_calls'))
  assert.equal(cafe.model.fuse.state(), 'closed', 'one customer’s talk does not take the model from the others')
})

test('a model that calls a hundred tools at once runs none of them', async (t) => {
  const edit = { name: 'edit_cart', input: { edits: [{ kind: 'set fulfilment', fulfilment: 'here' }] } }
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: [{ call: Array(100).fill(edit) }] })
  const { speaker, cart } = await (await cafe.meet()).say('hello')
  assert.deepEqual([speaker, cart.fulfilment], ['offline', null])
})

test('a model that says nothing leaves the answer to the café', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: [{ say: '' }] })
  assert.equal((await (await cafe.meet()).say('hello')).speaker, 'offline')
})

test('a total that was read back is placed by no call of the model’s, only by the customer’s yes', async (t) => {
  const script: Step[] = [
    add('croissant'),
    call('edit_cart', { edits: [{ kind: 'set fulfilment', fulfilment: 'here' }] }),
    call('quote', {}),
    { say: 'Shall I place it?' },
    call('confirm', {}),
    { say: 'One moment.' },
  ]
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script })
  const customer = await cafe.meet()
  const readBack = await customer.say('my name is Ada, a croissant for here, that is all')
  assert.equal(readBack.awaiting, 'confirmation')
  const doubtful = await customer.say('hmm, what is in it?')
  assert.deepEqual([doubtful.order, await countOrders(cafe.shop.store)], [undefined, 0])
})

test('the whole of a liar’s answer is replaced by the café’s own words', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: SCRIPTS.liar })
  const { reply } = await (await cafe.meet()).say('a latte please')
  assert.doesNotMatch(reply, /placed|\$1|free|safe/)
  assert.ok(cafe.counted.includes('replaced'))
})
