import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DeviceReply } from '../../contract/conversation.ts'
import type { PlaceReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { countRows } from '../../test/fixtures/books.ts'
import { line } from '../../test/fixtures/cart.ts'
import { emptyDatabase, ENGINES } from '../../test/fixtures/database.ts'
import { runCafe, type TestCafe } from '../../test/fixtures/run-cafe.ts'

for (const engine of ENGINES) {
  test(`${engine}: what a device ordered is known until it asks to be forgotten, and the orders stay`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const device = await newDevice(cafe)
    const another = await newDevice(cafe)
    assert.equal((await countRows(cafe.store)).device_orders, 0)
    for (const [at, token] of [device, device, another].entries())
      assert.equal((await placeFrom(cafe, token, `key-of-order-${at}`)).status, 201)
    assert.equal((await countRows(cafe.store)).device_orders, 3)

    for (let time = 0; time < 2; time++) assert.deepEqual(await forget(cafe, device), [200, { forgotten: true }])
    const { orders, device_orders: left } = await countRows(cafe.store)
    assert.deepEqual({ orders, left }, { orders: 3, left: 1 })
  })

  test(`${engine}: an order with a forged device is placed all the same, and is nobody’s`, async (t) => {
    const cafe = await runCafe(t, await emptyDatabase(t, engine))
    const device = await newDevice(cafe)
    for (const [at, token] of ['nonsense', `${device}x`, 'd1.'.padEnd(9_000, 'A')].entries()) {
      assert.equal((await placeFrom(cafe, token, `key-of-order-${at}`)).status, 201)
      assert.deepEqual(await forget(cafe, token), [200, { forgotten: true }])
    }
    const { orders, device_orders: known } = await countRows(cafe.store)
    assert.deepEqual({ orders, known }, { orders: 3, known: 0 })
  })
}

async function newDevice(cafe: TestCafe): Promise<string> {
  const { status, body } = await cafe.ask<DeviceReply>('POST', PATHS.devices)
  assert.equal(status, 201)
  return body.device
}

async function placeFrom(cafe: TestCafe, device: string, key: string) {
  const { quote } = await cafe.quote([line('tea')])
  return cafe.ask<PlaceReply>('POST', PATHS.orders, {
    body: { quote, customer: { name: 'Ada' } },
    headers: { 'idempotency-key': key, 'cafe-device': device },
  })
}

async function forget(cafe: TestCafe, device: string) {
  const { status, body } = await cafe.ask('DELETE', PATHS.devices, { headers: { 'cafe-device': device } })
  return [status, body]
}
