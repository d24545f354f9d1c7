import assert from 'node:assert/strict'
import test from 'node:test'
import type { PlaceReply } from '../../../contract/orders.ts'
import { Unavailable } from '../../api/unavailable.ts'
import type { Attempt } from './attempt.ts'
import { placeUntilDefinite, type Effects } from './place-until-definite.ts'

type Sent = Awaited<ReturnType<Effects['send']>>

const attempt: Attempt = {
  key: 'k-1',
  body: '{"quote":"q"}',
  startedAtMs: 0,
  mayBePlaced: false,
  agreed: { totalCents: 500, readyAtMs: 0, lines: [] },
}
const reply: PlaceReply = {
  orderId: 'o-1',
  number: 1,
  status: 'pending',
  totalCents: 500,
  promise: { readyAtMs: 0, waitSeconds: 60 },
  version: 1,
  token: 't',
}
const placed: Sent = { ok: true, value: { value: reply, headers: new Headers() } }
const soldOut: Sent = { ok: false, refusal: { type: '', title: '', status: 422, code: 'sold_out' } }
const lost = new Unavailable('no answer', { mayHaveHappened: true })
const turnedAway = new Unavailable('overloaded', { mayHaveHappened: false, retryAfterMs: 7_000 })

/** Answers in turn, and tells what was sent, waited and kept, in order. */
function rehearse(answers: (Sent | Unavailable)[], offlineFor = 0) {
  const log: string[] = []
  const effects: Effects = {
    send: async (key, body) => {
      log.push(`send ${key} ${body}`)
      const answer = answers.shift()
      if (!answer || answer instanceof Unavailable) throw answer ?? new Error('asked too often')
      return answer
    },
    wait: async (waitMs) => void log.push(`wait ${waitMs}`),
    isOnline: () => offlineFor-- <= 0,
    keep: ({ mayBePlaced }) => void log.push(mayBePlaced ? 'keep: may be placed' : 'keep: not placed'),
    onFailure: () => {},
  }
  return { effects, log, stop: new AbortController() }
}

test('it is kept before it is sent, and every attempt has the same key and body', async () => {
  const { effects, log, stop } = rehearse([lost, lost, placed])
  assert.deepEqual(await placeUntilDefinite(attempt, effects, stop.signal), { ok: true, value: reply })
  assert.equal(log[0], 'keep: may be placed')
  assert.deepEqual(
    log.filter((entry) => entry.startsWith('send')),
    Array.from({ length: 3 }, () => 'send k-1 {"quote":"q"}'),
  )
})

test('a definite no ends it at once', async () => {
  const { effects, log, stop } = rehearse([soldOut])
  const outcome = await placeUntilDefinite(attempt, effects, stop.signal)
  assert.equal(outcome?.ok === false && outcome.refusal.code, 'sold_out')
  assert.equal(log.filter((entry) => entry.startsWith('wait')).length, 0)
})

test('turned away at the door it waits as long as it was told, and says that nothing was placed', async () => {
  const { effects, log, stop } = rehearse([turnedAway, placed])
  await placeUntilDefinite(attempt, effects, stop.signal)
  assert.deepEqual(log.slice(2, 4), ['keep: not placed', 'wait 7000'])
})

test('once an answer was lost, a later turning away does not say that nothing was placed', async () => {
  const { effects, log, stop } = rehearse([lost, turnedAway, placed])
  await placeUntilDefinite(attempt, effects, stop.signal)
  assert.ok(!log.includes('keep: not placed'))
})

test('without a network nothing is sent, so nothing can have been placed', async () => {
  const { effects, log, stop } = rehearse([placed], 2)
  await placeUntilDefinite(attempt, effects, stop.signal)
  assert.deepEqual(
    log.filter((entry) => !entry.startsWith('wait')),
    ['keep: not placed', 'keep: not placed', 'keep: may be placed', 'send k-1 {"quote":"q"}'],
  )
})
