import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOrders } from '../../test/fixtures/books.ts'
import { openCluster } from '../../test/fixtures/cluster.ts'
import { bellaAt, greet } from '../../test/fixtures/converse.ts'
import { openShop } from '../../test/fixtures/open-shop.ts'
import { StoreUnavailable } from '../store/store.ts'

test('while a cluster has no leader, a yes is told that nothing is confirmed, and later it makes one order', async (t) => {
  const { cluster, database } = await openCluster(t, 3)
  // The leader has all that was acknowledged; another copy may miss the newest turn, and then the page asks again.
  const first = await cluster.leader()
  assert.ok(first)
  const others = cluster.nodes.filter((node) => node !== first)
  const shop = await openShop(t, database([first, ...others]))
  const ada = await greet(bellaAt(shop).bella, { customer: { name: 'Ada' } })
  const before = await ada.saysAll('a latte to go', 'that’s it')
  assert.equal(before.awaiting, 'confirmation')

  await Promise.all(others.map((node) => node.kill()))
  const told = await ada.says('yes', { messageKey: 'key-of-a-yes' })
  assert.match(told.reply, /nothing is confirmed yet.*can’t be ordered twice/)
  assert.deepEqual([told.turn, told.awaiting, told.cart], [before.turn, 'confirmation', before.cart])
  // What asks for nothing is not answered from what may be old: the page sends it again.
  await assert.rejects(ada.says('add a tea'), StoreUnavailable)

  await Promise.all(others.map((node) => node.start()))
  await cluster.ready()
  assert.equal((await ada.says('yes', { messageKey: 'key-of-a-yes' })).order?.number, 1)
  assert.equal(await countOrders(shop.store), 1)
})
