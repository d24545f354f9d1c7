import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orderOf, openModelCafe } from '../../../test/openai-double/ask-bella.ts'
import { barista } from '../../../test/openai-double/barista.ts'
import { emptyDatabase, ENGINES } from '../../../test/fixtures/database.ts'

for (const engine of ENGINES)
  test(`${engine}: a whole order by a model, which places nothing before the customer's own yes`, async (t) => {
    const cafe = await openModelCafe(t, await emptyDatabase(t, engine), { script: barista })
    const customer = await cafe.meet()

    const ordered = await customer.say('two large lattes with oat and a croissant to go please')
    assert.equal(ordered.speaker, 'openai')
    assert.deepEqual(
      ordered.cart.lines.map(({ itemId, quantity, sizeId, options }) => [itemId, quantity, sizeId, options]),
      [
        ['latte', 2, 'large', [{ optionId: 'oat' }]],
        ['croissant', 1, undefined, []],
      ],
    )
    assert.equal(ordered.cart.fulfilment, 'to_go')
    assert.match(ordered.reply, /name/)
    assert.equal(ordered.awaiting, 'name')

    const readBack = await customer.say('I’m Sam, that’s all')
    assert.equal(readBack.awaiting, 'confirmation')
    assert.ok(readBack.quote)
    assert.match(readBack.reply, new RegExp(`\\$${(readBack.quote.totalCents / 100).toFixed(2)}`))
    assert.equal(readBack.order, undefined)

    const placed = await customer.say('yes please')
    assert.ok(placed.order, placed.reply)
    assert.deepEqual([placed.speaker, placed.cart.lines], ['openai', []])
    assert.match(placed.reply, new RegExp(`number ${placed.order.number}`))
    assert.equal((await orderOf(cafe.shop, placed.order.number))?.total_cents, readBack.quote.totalCents)
    assert.equal((await orderOf(cafe.shop, placed.order.number))?.customer_name, 'Sam')
    assert.ok(!cafe.counted.some((what) => what.startsWith('step down')), cafe.counted.join(', '))
  })

test('what the model says is heard sentence by sentence, as it says it', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), {
    script: [{ say: 'Hello there! What can I get you?' }],
  })
  const { words, reply } = await (await cafe.meet()).say('hi')
  assert.deepEqual(words, ['Hello there!', 'What can I get you?'])
  assert.equal(reply, 'Hello there! What can I get you?')
})

test('words beside a call are not heard: they speak of what is not done yet', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), {
    script: [
      {
        say: 'I have added a latte.',
        call: [{ name: 'edit_cart', input: { edits: [{ kind: 'set fulfilment', fulfilment: 'here' }] } }],
      },
      { say: 'What would you like to drink?' },
    ],
  })
  const { words, cart } = await (await cafe.meet()).say('for here please')
  assert.deepEqual([words, cart.fulfilment], [['What would you like to drink?'], 'here'])
})

test('what a conversation has cost is kept with it', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: barista })
  const customer = await cafe.meet()
  await customer.say('a latte to go please')
  await customer.say('hello')
  const cost = cafe.counted.flatMap((what) => (what.startsWith('cost ') ? [Number(what.slice(5))] : []))
  const [row] = await cafe.shop.store.read({ sql: 'SELECT state_json FROM conversations', parameters: [] }, 'latest')
  const { modelMicrocents } = JSON.parse((row as { state_json: string }).state_json) as { modelMicrocents: number }
  assert.ok(cost.length > 1)
  assert.equal(
    modelMicrocents,
    cost.reduce((sum, one) => sum + one, 0),
  )
})
