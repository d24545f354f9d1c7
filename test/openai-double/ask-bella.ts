import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { BellaReply, MessageRequest } from '../../contract/conversation.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { answer, type Bella } from '../../server/conversation/answer.ts'
import { begin } from '../../server/conversation/begin.ts'
import { openBella } from '../../server/conversation/open-bella.ts'
import { openSpeaker, type OpenSpeaker } from '../../server/conversation/openai/open-speaker.ts'
import { toolRegistry } from '../../server/conversation/tools/registry.ts'
import { plain, type Database } from '../fixtures/database.ts'
import { openShop, type TestShop } from '../fixtures/open-shop.ts'
import { startDouble, type Double, type Script } from './double.ts'

/** A café whose Bella asks a double of a model, without HTTP on the customer's side. */
export type ModelCafe = {
  shop: TestShop
  double: Double
  model: OpenSpeaker
  /** What was told to the operator, and what was counted. */
  hints: string[]
  counted: string[]
  /** A new customer's conversation. */
  meet(): Promise<Customer>
}

export type Customer = {
  conversationId: string
  say(text: string, more?: Partial<MessageRequest>): Promise<BellaReply & { words: string[]; tookMs: number }>
}

type How = {
  script: Script
  env?: Record<string, string>
  shop?: TestShop
  double?: Double
  key?: string
  anyKey?: boolean
}

export async function openModelCafe(t: TestContext, database: Database, how: How): Promise<ModelCafe> {
  const { key = 'a-key-of-a-test' } = how
  const shop = how.shop ?? (await openShop(t, database))
  const double = how.double ?? (await startDouble({ script: how.script, ...(!how.anyKey && { key }) }))
  t.after(() => double.stop())
  const hints: string[] = []
  const counted: string[] = []
  const count = (what: string) => void counted.push(what)
  const parts = {
    shop,
    pastOf: async () => ({ usual: undefined, open: undefined, newest: undefined }),
    suggest: async () => [],
    figures: {
      turn: (speaker: string, outcome: string) => count(`${speaker} ${outcome}`),
      stepDown: (why: string) => count(`step down: ${why}`),
      replaced: () => count('replaced'),
      placed: () => count('placed'),
    },
  }
  const model = await openSpeaker({
    config: readConfig({ OPENAI_API_KEY: key, CAFE_OPENAI_BASE_URL: double.url, ...how.env }),
    store: shop.store,
    clock: shop.clock,
    timeZone: () => shop.catalogue.offer().index.menu.cafe.timeZone,
    registry: toolRegistry(parts),
    figures: () => ({
      call: (outcome) => count(`call ${outcome}`),
      turn: (outcome) => count(`turn ${outcome}`),
      tokens: () => undefined,
      cost: (microcents) => count(`cost ${microcents}`),
      firstWords: () => undefined,
    }),
    tell: (hint) => hints.push(hint),
    onFault: (fault) => t.diagnostic(String(fault)),
  })
  t.after(() => model.settled())
  const bella = openBella(parts, [model.speaker])
  return { shop, double, model, hints, counted, meet: () => meet(bella) }
}

async function meet(bella: Bella): Promise<Customer> {
  const begun = await begin(bella, {})
  assert.ok(begun.ok)
  const { conversationId } = begun.value
  return {
    conversationId,
    async say(text, more = {}) {
      const words: string[] = []
      const startedMs = performance.now()
      const asked = { conversationId, message: { text, ...more }, device: undefined }
      const answered = await answer(bella, asked, {
        cart: () => undefined,
        words: (part) => void words.push(part.text),
      })
      assert.ok(answered.ok, JSON.stringify(answered))
      return { ...answered.value, words, tookMs: performance.now() - startedMs }
    },
  }
}

/** The order with this number, and what it costs. */
export async function orderOf(shop: TestShop, number: number) {
  const [order] = await shop.store.read(
    plain<{ total_cents: number; customer_name: string }>(
      'SELECT total_cents, customer_name FROM orders WHERE number = ?',
      number,
    ),
    'latest',
  )
  return order
}
