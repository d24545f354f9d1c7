import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { testClock, type TestClock } from '../../../test/fixtures/clock.ts'
import { emptyDatabase, ENGINES, type Database, type Engine } from '../../../test/fixtures/database.ts'
import { migrate } from '../../store/migrate.ts'
import { readSpend } from '../../store/queries/model-spend.ts'
import type { Store } from '../../store/store.ts'
import { dailySpend, MICROCENTS, NOTHING, type Reserved, type Spend } from './spend.ts'

const DAY = { businessDay: '2026-11-24' }
const CENT = MICROCENTS

for (const engine of ENGINES) {
  test(`${engine}: what a call did not need is given back, and the day's sum is what its calls cost`, async (t) => {
    const { store, spend } = await openSpend(t, engine)
    const call = await reserved(spend, 5 * CENT)
    assert.equal((await dayOf(store))?.spent_microcents, 5 * CENT)
    call.settle({ costMicrocents: 120_000, inputTokens: 10_000, outputTokens: 400 })
    await spend.settled()
    assert.deepEqual(
      { ...(await dayOf(store)) },
      { spent_microcents: 120_000, calls: 1, input_tokens: 10_000, output_tokens: 400 },
    )
  })

  test(`${engine}: two servers that ask at once for more than is left do not exceed the cap together`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const one = await openSpend(t, engine, { database })
    const other = await openSpend(t, engine, { database })
    const asked = await Promise.all(
      Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? one : other).spend.reserve(3 * CENT)),
    )
    assert.equal(asked.filter((got) => typeof got === 'object').length, 3)
    assert.ok(asked.every((got) => typeof got === 'object' || got === 'cap_reached'))
    assert.equal((await dayOf(one.store))?.spent_microcents, 9 * CENT)
    assert.deepEqual([one.told, other.told], [['2026-11-24'], ['2026-11-24']], 'each server says it once')
  })

  test(`${engine}: a day whose money is used up leaves the next one its own`, async (t) => {
    const { spend, clock } = await openSpend(t, engine)
    await reserved(spend, 10 * CENT)
    assert.equal(await spend.reserve(1), 'cap_reached')
    assert.equal(spend.left(), false)
    clock.advance(24 * 3_600_000)
    assert.equal(spend.left(), true)
    await reserved(spend, 10 * CENT)
  })

  test(`${engine}: a reservation that is given back as a whole can be taken again within a minute`, async (t) => {
    const { spend, clock } = await openSpend(t, engine)
    const call = await reserved(spend, 10 * CENT)
    assert.equal(await spend.reserve(CENT), 'cap_reached')
    call.settle(NOTHING)
    await spend.settled()
    clock.advance(60_000)
    assert.equal(spend.left(), true)
    await reserved(spend, CENT)
  })
}

test('without a store that can write it down, no call may be made', async (t) => {
  const { spend, faults } = await openSpend(t, 'sqlite', { tables: false })
  assert.equal(await spend.reserve(CENT), 'not_recorded')
  assert.equal(faults.length, 1)
})

test('with a cap of nothing, nothing is left', async (t) => {
  const { spend } = await openSpend(t, 'sqlite', { dailyCents: 0 })
  assert.equal(spend.left(), false)
  assert.equal(await spend.reserve(1), 'cap_reached')
})

type How = { database?: Database; dailyCents?: number; clock?: TestClock; tables?: boolean }

/** Ten cents a day, in New York. */
async function openSpend(t: TestContext, engine: Engine, how: How = {}) {
  const { database, dailyCents = 10, clock = testClock(), tables = true } = how
  const store = await (database ?? (await emptyDatabase(t, engine))).open(t)
  if (tables) await migrate(store, clock())
  const told: string[] = []
  const faults: unknown[] = []
  const spend = dailySpend({
    store,
    clock,
    timeZone: () => 'America/New_York',
    dailyCents,
    onCapReached: (day) => told.push(day),
    onFault: (fault) => faults.push(fault),
  })
  return { store, spend, clock, told, faults }
}

async function reserved(spend: Spend, microcents: number): Promise<Reserved> {
  const got = await spend.reserve(microcents)
  assert.ok(typeof got === 'object', 'nothing is left')
  return got
}

async function dayOf(store: Store) {
  return (await store.read(readSpend(DAY), 'latest'))[0]
}
