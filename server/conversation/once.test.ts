import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrders, faultsInBooks } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { bellaAt, greet, inConversation, type Customer } from '../../test/fixtures/converse.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import type { Bella } from './answer.ts'
import { advanceConversation } from '../store/queries/conversations.ts'
import type { Store } from '../store/store.ts'

/** Somebody to whom a latte has just been read back. */
async function askedToConfirm(bella: Bella): Promise<Customer> {
  const ada = await greet(bella, { customer: { name: 'Ada' } })
  assert.equal((await ada.saysAll('a latte to go', 'that’s it')).awaiting, 'confirmation')
  return ada
}

/** A store on which the next writing of a turn is the last thing that never happened: the server was killed. */
function killedBeforeTurn(store: Store): Store {
  let isKilled = false
  const turnSql = advanceConversation({ conversationDigest: '', version: 1, stateJson: '', nowMs: 0 })[0]?.sql
  return {
    ...store,
    async write(batch) {
      if (!isKilled && batch.some(({ sql }) => sql === turnSql)) {
        isKilled = true
        throw new Error('killed')
      }
      return store.write(batch)
    },
  }
}

for (const engine of ENGINES) {
  test(`${engine}: a conversation goes on at another server, with cart, name and question`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await openShop(t, database), await openShop(t, database)]
    const ada = await greet(bellaAt(here).bella, { customer: { name: 'Ada' } })
    await ada.saysAll('a latte and a croissant', 'that’s it')
    const elsewhere = inConversation(bellaAt(there).bella, ada.newest())
    assert.equal((await elsewhere.says('to go')).awaiting, 'confirmation')
    const back = inConversation(bellaAt(here).bella, elsewhere.newest())
    assert.equal((await back.says('yes')).order?.number, 1)
  })

  test(`${engine}: of two tabs that speak at once both are heard, one after the other`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await openShop(t, database), await openShop(t, database)]
    const ada = await greet(bellaAt(here).bella)
    const tab = inConversation(bellaAt(there).bella, ada.newest())
    await Promise.all([ada.says('a latte'), tab.says('a croissant')])
    const { cart, turn } = await ada.says('how much is that?')
    assert.deepEqual(cart.lines.map(({ itemId }) => itemId).sort(), ['croissant', 'latte'])
    assert.equal(turn, 3)
  })

  test(`${engine}: a yes from two tabs at once makes one order, and both are told its number`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await openShop(t, database), await openShop(t, database)]
    const ada = await askedToConfirm(bellaAt(here).bella)
    const tab = inConversation(bellaAt(there).bella, ada.newest())
    const [one, other] = await Promise.all([ada.says('yes'), tab.says('yes')])
    assert.ok(one.order)
    assert.deepEqual(one.order, other.order)
    for (const { reply } of [one, other]) assert.match(reply, /your number is 1/)
    assert.equal(await countOrders(here.store), 1)
    assert.deepEqual(await faultsInBooks(here.store), [])
  })

  test(`${engine}: of two yeses at once, before there was a total, neither agrees to the one that comes of the other`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const [here, there] = [await openShop(t, database), await openShop(t, database)]
    const ada = await greet(bellaAt(here).bella, { customer: { name: 'Ada' } })
    await ada.says('a latte to go')
    const tab = inConversation(bellaAt(there).bella, ada.newest())
    const answers = await Promise.all([
      ada.says('yes', { seenTurn: undefined }),
      tab.says('yes', { seenTurn: undefined }),
    ])
    assert.deepEqual(
      answers.map(({ order, awaiting }) => [order, awaiting]),
      Array(2).fill([undefined, 'confirmation']),
    )
    assert.equal(await countOrders(here.store), 0)
  })

  test(`${engine}: after a kill between placing and writing, the same yes tells of the same order`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const ada = await askedToConfirm(bellaAt(shop).bella)
    const dying = inConversation(bellaAt({ ...shop, store: killedBeforeTurn(shop.store) }).bella, ada.newest())
    await assert.rejects(dying.says('yes', { messageKey: 'key-of-a-yes' }), /killed/)
    assert.equal(await countOrders(shop.store), 1)
    const told = await ada.says('yes', { messageKey: 'key-of-a-yes' })
    assert.equal(told.order?.number, 1)
    assert.deepEqual(await ada.says('yes', { messageKey: 'key-of-a-yes' }), told)
    assert.equal(await countOrders(shop.store), 1)
  })

  test(`${engine}: after such a kill, whoever says something else is told of the order and has only the rest in the cart`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const ada = await askedToConfirm(bellaAt(shop).bella)
    const dying = inConversation(bellaAt({ ...shop, store: killedBeforeTurn(shop.store) }).bella, ada.newest())
    await assert.rejects(dying.says('yes'), /killed/)
    const told = await ada.says('add a croissant', {
      cart: { lines: [line('latte'), line('tea')], fulfilment: 'to_go' },
    })
    assert.match(told.reply, /Your order is placed, and your number is 1/)
    assert.equal(told.order?.number, 1)
    assert.deepEqual(
      told.cart.lines.map(({ itemId }) => itemId),
      ['tea', 'croissant'],
    )
    assert.equal(await countOrders(shop.store), 1)
  })

  test(`${engine}: after such a kill, a yes under another name is no other order`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const ada = await askedToConfirm(bellaAt(shop).bella)
    const dying = inConversation(bellaAt({ ...shop, store: killedBeforeTurn(shop.store) }).bella, ada.newest())
    await assert.rejects(dying.says('yes'), /killed/)
    const told = await ada.says('yes', { customer: { name: 'Grace' } })
    assert.equal(told.order?.number, 1)
    assert.equal(await countOrders(shop.store), 1)
  })

  test(`${engine}: a message’s key gives its answer again, and does nothing twice`, async (t) => {
    const shop = await openShop(t, await emptyDatabase(t, engine))
    const ada = await greet(bellaAt(shop).bella)
    const first = await ada.says('a latte', { messageKey: 'key-of-a-latte' })
    assert.deepEqual(await ada.says('a latte', { messageKey: 'key-of-a-latte' }), first)
    assert.equal(ada.newest().cart.lines[0]?.quantity, 1)
    await ada.says('and a croissant', { messageKey: 'key-of-a-croissant' })
    const refusal = await ada.isRefused('a latte', { messageKey: 'key-of-a-latte' })
    assert.deepEqual(refusal, { code: 'conversation_moved', field: 'messageKey' })
    assert.equal((await ada.says('how much is it?')).cart.lines.length, 2)
  })
}
