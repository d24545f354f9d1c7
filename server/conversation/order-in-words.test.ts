import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrders, faultsInBooks } from '../../test/fixtures/books.ts'
import { bellaAt, greet } from '../../test/fixtures/converse.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { readTicket } from '../orders/read-order.ts'

for (const engine of ENGINES) {
  test(`${engine}: what was said, corrected, read back and agreed to is what the barista has`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const { bella, counted } = bellaAt(shop)
    const sam = await greet(bella)

    const first = await sam.says(
      'hi, two large iced lattes with oat milk, one of them decaf, and a croissant to go please',
    )
    assert.equal(first.cart.lines.length, 3)
    assert.equal(first.cart.fulfilment, 'to_go')
    assert.deepEqual([first.quote, first.order, first.awaiting], [undefined, undefined, undefined])

    const second = await sam.says('actually make the decaf one hot and add a shot')
    assert.match(second.reply, /large Latte with oat milk/)
    assert.deepEqual(second.changes, [{ kind: 'changed', at: 0 }])

    const third = await sam.says('that’s all')
    assert.deepEqual([third.awaiting, third.quote], ['name', undefined])

    const fourth = await sam.says('Sam')
    assert.equal(fourth.customer.name, 'Sam')
    assert.equal(fourth.awaiting, 'confirmation')
    assert.ok(fourth.quote)
    assert.match(fourth.reply, /for Sam.*\$18\.62, including \$1\.22 tax.*Shall I place the order\?/)
    assert.deepEqual(
      fourth.buttons.map(({ say }) => say),
      ['Yes, place it', 'Not yet'],
    )
    assert.equal(await countOrders(shop.store), 0)

    const fifth = await sam.says('yes')
    assert.ok(fifth.order)
    assert.equal(fifth.order.totalCents, fourth.quote.totalCents)
    assert.match(fifth.reply, /Thank you, Sam! Your order is placed, and your number is 1\./)
    assert.deepEqual(fifth.cart, { lines: [], fulfilment: null })
    assert.ok(shop.tokenSigner.verify(fifth.order.orderId, fifth.order.token))

    const ticket = await readTicket(shop, fifth.order.orderId)
    assert.equal(ticket?.customer.name, 'Sam')
    assert.equal(ticket.fulfilment, 'to_go')
    assert.deepEqual(
      ticket.lines.map(({ name, sizeId, quantity, options }) => [
        name,
        sizeId,
        quantity,
        options.filter(({ isDefault }) => !isDefault).map(({ optionId }) => optionId),
      ]),
      [
        ['Latte', 'large', 1, ['oat', 'extra-shot', 'decaf']],
        ['Iced Latte', 'large', 1, ['oat']],
        ['Croissant', undefined, 1, []],
      ],
    )
    assert.equal(ticket.totalCents, 1862)
    assert.deepEqual(await faultsInBooks(shop.store), [])
    assert.deepEqual([counted.placed, counted.replaced], [1, 0])
  })
}

test('what is missing is asked for one thing at a time, whatever comes first', async (t) => {
  const { bella } = bellaAt(await openShop(t, await emptyDatabase(t, 'sqlite')))
  const ada = await greet(bella)
  await ada.says('a tea and a sandwich')
  assert.equal(ada.newest().awaiting, 'answer')
  assert.match(ada.newest().reply, /Which would you like: .*Club Sandwich/)
  assert.ok(ada.newest().buttons.some(({ say }) => say === 'Club Sandwich'))
  await ada.says('Club Sandwich')
  await ada.says('That’s everything')
  assert.equal(ada.newest().awaiting, 'fulfilment')
  await ada.says('here')
  assert.deepEqual([ada.newest().awaiting, ada.newest().cart.fulfilment], ['name', 'here'])
  const last = await ada.says('it’s for Ada')
  assert.equal(last.awaiting, 'confirmation')
  assert.equal(last.quote?.lines.length, 2)
})

test('who has a name and said where it goes is asked for nothing but a yes', async (t) => {
  const { bella } = bellaAt(await openShop(t, await emptyDatabase(t, 'sqlite')))
  const ada = await greet(bella, { customer: { name: 'Ada' } })
  const read = await ada.saysAll('a latte to go', 'that’s it')
  assert.equal(read.awaiting, 'confirmation')
  const placed = await ada.says('Yes, place it')
  assert.equal(placed.order?.number, 1)
})

test('after "not yet" nothing is placed, the cart stays, and the new total is read back', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const { bella } = bellaAt(shop)
  const ada = await greet(bella, { customer: { name: 'Ada' } })
  const first = await ada.saysAll('a latte to go', 'that’s it')
  const no = await ada.says('Not yet')
  assert.match(no.reply, /nothing is placed/)
  assert.deepEqual([no.quote, no.awaiting, no.cart.lines.length], [undefined, undefined, 1])
  const again = await ada.saysAll('add a croissant', 'that’s all')
  assert.notEqual(again.quote?.totalCents, first.quote?.totalCents)
  assert.equal((await ada.says('yes')).order?.totalCents, again.quote?.totalCents)
  assert.equal(await countOrders(shop.store), 1)
})

test('a second order in the same conversation is another order', async (t) => {
  const shop = await openShop(t, await emptyDatabase(t, 'sqlite'))
  const { bella } = bellaAt(shop)
  const ada = await greet(bella, { customer: { name: 'Ada' } })
  const first = await ada.saysAll('a latte to go', 'that’s it', 'yes')
  const second = await ada.saysAll('the same again please', 'to go', 'that’s it', 'yes')
  assert.ok(first.order && second.order)
  assert.notEqual(second.order.orderId, first.order.orderId)
  assert.equal(second.order.totalCents, first.order.totalCents)
  assert.equal(await countOrders(shop.store), 2)
})
