import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { PATHS } from '../../contract/paths.ts'
import { bestOfThree } from './best-of-three.ts'
import { eventually } from './eventually.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { freshCopy } from './fresh-copy.ts'
import { place, readyToPlace } from './order-one.ts'
import { isReady, startCafe } from './start-cafe.ts'

/** Longer than nodemon needs to notice a change and to stop a server. */
const NOTHING_HAPPENS_MS = 2_000

test('an edit is served by a new process within 3 s, and no order under way is lost or placed twice', async (t) => {
  const copy = freshCopy(t)
  const cafe = startCafe(t, copy, { command: 'npm run --silent dev', port: await freePort() })
  await isReady(cafe)
  const before = await startedAt(cafe.url)
  const restarted = new AbortController()
  const ordering = keepOrdering(cafe.url, restarted.signal)

  const settings = `${copy}/server/config/settings.ts`
  const original = readFileSync(settings, 'utf8')
  const tookMs = await bestOfThree(async (turn) => {
    const editedAtMs = performance.now()
    writeFileSync(settings, original.replace("default: 'local'", `default: 'edited-${turn}'`))
    await eventually(async () => (await regionOf(cafe.url)) === `edited-${turn}`, 30_000, cafe.said)
    return performance.now() - editedAtMs
  }, 3_000)
  t.diagnostic(`served ${Math.round(tookMs)} ms after the edit`)
  assert.ok(tookMs <= 3_000, `${tookMs} ms`)
  assert.notEqual(await startedAt(cafe.url), before)

  restarted.abort()
  const orders = await ordering
  t.diagnostic(`${orders.size} orders placed meanwhile`)
  assert.equal(new Set(orders.values()).size, orders.size)
  assert.equal(ordersIn(`${copy}/cafe.db`), orders.size)
})

test('an edit of a test or of a page in docs restarts nothing', async (t) => {
  const copy = freshCopy(t)
  const cafe = startCafe(t, copy, { command: 'npm run --silent dev', port: await freePort() })
  await isReady(cafe)
  const before = await startedAt(cafe.url)
  writeFileSync(`${copy}/domain/planted.test.ts`, 'export {}\n')
  writeFileSync(`${copy}/server/NOTES.md`, 'A note.\n')
  writeFileSync(`${copy}/docs/notes.md`, 'A note.\n')
  await pause(NOTHING_HAPPENS_MS)
  assert.equal(await startedAt(cafe.url), before)
})

/** Orders one after the other, each by its own key until it is answered, as a page does. Answers order ids by key. */
async function keepOrdering(url: string, enough: AbortSignal): Promise<Map<string, string>> {
  const orders = new Map<string, string>()
  while (!enough.aborted) {
    const key = `order-number-${orders.size}`
    const order = await untilAnswered(() => readyToPlace(url, key))
    orders.set(key, (await untilAnswered(() => place(url, order))).orderId)
  }
  return orders
}

async function untilAnswered<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  const endMs = performance.now() + 30_000
  for (;;) {
    try {
      return await ask()
    } catch (fault) {
      if (performance.now() > endMs) throw fault
      await pause(20)
    }
  }
}

async function regionOf(url: string): Promise<string> {
  return ((await (await fetch(url + PATHS.version)).json()) as { region: string }).region
}

/** When the process that answers was started, by its own metrics. */
async function startedAt(url: string): Promise<string> {
  const metrics = await (await fetch(url + PATHS.metrics)).text()
  const [, seconds] = metrics.match(/^process_start_time_seconds(?:\{.*\})? (\S+)$/m) ?? []
  assert.ok(seconds, 'no process_start_time_seconds among the metrics')
  return seconds
}

function ordersIn(path: string): unknown {
  const database = new DatabaseSync(path, { readOnly: true })
  const row = database.prepare('SELECT count(*) AS orders FROM orders').get()
  database.close()
  return row?.['orders']
}
