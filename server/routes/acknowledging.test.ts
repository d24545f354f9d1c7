import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { runCafe, tap } from '../../test/fixtures/run-cafe.ts'

for (const engine of ENGINES) {
  test(`${engine}: bringing a cancelled order back does not read its allergies for anybody`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const barista = await cafe.signIn()
    const { orderId } = await cafe.place({ allergies: ['nuts'] })
    await tap(cafe, barista, orderId, { to: 'cancelled', reason: 'Tapped the wrong one' })
    const { body: back } = await tap(cafe, barista, orderId, { to: 'pending', undo: true })
    assert.equal(back.status, 'pending')
    assert.equal(back.allergiesAcknowledged, false)
    const { body: started } = await tap(cafe, barista, orderId, { to: 'preparing' })
    assert.equal(started.code, 'allergies_not_acknowledged')
  })

  test(`${engine}: what was read once stays read, however often the order goes back and forth`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const barista = await cafe.signIn()
    const { orderId } = await cafe.place({ allergies: ['nuts'] })
    await tap(cafe, barista, orderId, { to: 'preparing', allergiesAcknowledged: true })
    await tap(cafe, barista, orderId, { to: 'ready' })
    await tap(cafe, barista, orderId, { to: 'preparing', undo: true })
    const { body: back } = await tap(cafe, barista, orderId, { to: 'pending', undo: true })
    assert.equal(back.allergiesAcknowledged, true)
    assert.equal((await tap(cafe, barista, orderId, { to: 'preparing' })).body.status, 'preparing')
  })
}
