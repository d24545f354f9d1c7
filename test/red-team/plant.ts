import assert from 'node:assert/strict'
import type { BellaReply, DeviceReply } from '../../contract/conversation.ts'
import { DEVICE_HEADER } from '../../contract/device.ts'
import type { PlaceReply } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { line } from '../fixtures/cart.ts'
import type { TestCafe } from '../fixtures/run-cafe.ts'

/** What other people have at this café, and nobody else may hear of. */
export type Planted = {
  theirName: string
  theirNote: string
  theirOrder: string
  theirNumber: string
  theirToken: string
  theirDevice: string
  theirConversation: string
  theirQuote: string
  /** Said in a conversation that is still going on. */
  theirWords: string
  forgedToken: string
  forgedDevice: string
}

const NAME = 'Zebulonia'
const NOTE = 'plum velvet parachute'
const WORDS = 'Hieronymus'

/** An order from a device that is known, and a conversation that is under way: each with something that is easily found again. */
export async function plant(cafe: TestCafe): Promise<Planted> {
  const { device } = (await cafe.ask<DeviceReply>('POST', PATHS.devices)).body
  const { quote } = await cafe.quote([{ ...line('tea'), note: NOTE }])
  const order = await cafe.ask<PlaceReply>('POST', PATHS.orders, {
    body: { quote, customer: { name: NAME }, allergies: ['dragonfruit'] },
    headers: { 'idempotency-key': 'key-of-somebody-else', [DEVICE_HEADER]: device },
  })
  assert.equal(order.status, 201, JSON.stringify(order.body))
  const { body: met } = await cafe.ask<BellaReply>('POST', PATHS.conversations, { body: {} })
  const say = (text: string) => cafe.ask<BellaReply>('POST', PATHS.messages(met.conversationId), { body: { text } })
  await say(`my name is ${WORDS}, a large tea to go`)
  const said = await say('that is all')
  assert.equal(said.body.awaiting, 'confirmation', JSON.stringify(said.body))
  return {
    theirName: NAME,
    theirNote: NOTE,
    theirOrder: order.body.orderId,
    theirNumber: String(order.body.number),
    theirToken: order.body.token,
    theirDevice: device,
    theirConversation: met.conversationId,
    theirQuote: said.body.quote?.quote ?? '',
    theirWords: WORDS,
    forgedToken: `${order.body.token.slice(0, -4)}AAAA`,
    forgedDevice: `${device.slice(0, -4)}AAAA`,
  }
}

/** Puts what was planted into a text of an attack. */
export function filled(text: string, planted: Planted): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => (planted as Record<string, string>)[name] ?? all)
}
