import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openCafe } from './open-cafe.ts'

test('bringing a cancelled order back does not read its allergies for anybody', async (t) => {
  const cafe = await openCafe(t)
  const { orderId } = await cafe.place(['nuts'])
  await cafe.move(orderId, { to: 'cancelled', reason: 'Tapped the wrong one' })
  const back = await cafe.move(orderId, { to: 'pending', undo: true })
  assert.equal(back.status, 'pending')
  assert.equal(back.allergiesAcknowledged, false)
  assert.equal((await cafe.move(orderId, { to: 'preparing' })).code, 'allergies_not_acknowledged')
})

test('what was read once stays read, however often the order goes back and forth', async (t) => {
  const cafe = await openCafe(t)
  const { orderId } = await cafe.place(['nuts'])
  await cafe.move(orderId, { to: 'preparing', allergiesAcknowledged: true })
  await cafe.move(orderId, { to: 'ready' })
  assert.equal((await cafe.move(orderId, { to: 'preparing', undo: true })).status, 'preparing')
  assert.equal((await cafe.move(orderId, { to: 'pending', undo: true })).allergiesAcknowledged, true)
  assert.equal((await cafe.move(orderId, { to: 'preparing' })).status, 'preparing')
})
