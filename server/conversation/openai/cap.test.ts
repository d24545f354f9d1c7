import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openModelCafe } from '../../../test/openai-double/ask-bella.ts'
import { barista } from '../../../test/openai-double/barista.ts'
import { emptyDatabase, ENGINES } from '../../../test/fixtures/database.ts'
import { readSpend } from '../../store/queries/model-spend.ts'
import { MICROCENTS } from './spend.ts'

/** A cent a day, of which a call takes about a sixth. */
const POOR = { CAFE_OPENAI_DAILY_CENTS: '1', CAFE_OPENAI_INPUT_CENTS_PER_MILLION: '40' }

for (const engine of ENGINES)
  test(`${engine}: at its cap the café stops asking, on all servers, and sells on`, async (t) => {
    const database = await emptyDatabase(t, engine)
    const one = await openModelCafe(t, database, { script: barista, env: POOR })
    const other = await openModelCafe(t, database, { script: barista, env: POOR, double: one.double })
    const customers = [await one.meet(), await other.meet()]
    const speakers: string[] = []
    for (let n = 0; n < 12; n += 1) speakers.push((await customers[n % 2]?.say('hello'))?.speaker ?? '')
    assert.deepEqual([speakers[0], speakers.at(-1)], ['openai', 'offline'])
    const asked = one.double.asked.length
    const sold = await customers[0]?.say('a croissant please')
    assert.deepEqual([sold?.speaker, sold?.cart.lines.length], ['offline', 1])
    assert.equal(one.double.asked.length, asked)
    await Promise.all([one.model.settled(), other.model.settled()])
    const [day] = await one.shop.store.read(readSpend({ businessDay: '2026-11-24' }), 'latest')
    assert.ok(day && day.spent_microcents > 0 && day.spent_microcents <= MICROCENTS, JSON.stringify(day))
    assert.equal(one.hints.filter((hint) => hint.includes('CAFE_OPENAI_DAILY_CENTS')).length, 1)
    one.shop.clock.advance(24 * 3_600_000)
    assert.equal((await (await one.meet()).say('hello')).speaker, 'openai')
  })

test('without tables to write a call down in, the model is not asked', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: barista })
  await cafe.shop.store.write([{ sql: 'DROP TABLE model_spend', parameters: [] }])
  const { speaker, notice } = await (await cafe.meet()).say('hello')
  assert.equal(speaker, 'offline')
  assert.ok(notice)
  assert.equal(cafe.double.asked.length, 0)
  assert.ok(cafe.counted.includes('step down: not_recorded'))
})

test('a server that never tells its usage is paid by what was sent', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: [{ say: 'Hello!', usage: false }] })
  await (await cafe.meet()).say('hello')
  await cafe.model.settled()
  const [day] = await cafe.shop.store.read(readSpend({ businessDay: '2026-11-24' }), 'latest')
  assert.ok(day && day.input_tokens > 2_000 && day.spent_microcents > 20_000, JSON.stringify(day))
})

test('a call that was refused costs nothing, and one that broke off costs the worst', async (t) => {
  const cafe = await openModelCafe(t, await emptyDatabase(t, 'sqlite'), { script: [{ status: 400 }] })
  const customer = await cafe.meet()
  await customer.say('hello')
  assert.ok(cafe.counted.includes('cost 0'))
  cafe.double.play([{ say: 'Hello', after: { chunks: 1, then: 'cut' } }])
  await customer.say('hello')
  await cafe.model.settled()
  const [day] = await cafe.shop.store.read(readSpend({ businessDay: '2026-11-24' }), 'latest')
  const sent = cafe.double.asked.at(-1)?.text ?? ''
  assert.equal(day?.spent_microcents, Buffer.byteLength(sent) * 10 + 800 * 50)
})
