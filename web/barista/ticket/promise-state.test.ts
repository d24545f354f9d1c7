import assert from 'node:assert/strict'
import test from 'node:test'
import { aTicket } from '../a-ticket.ts'
import { promiseState } from './promise-state.ts'

const MINUTE_MS = 60_000
const tenMinutes = { placedAtMs: 0, promise: { readyAtMs: 10 * MINUTE_MS } }
const oneMinute = { placedAtMs: 0, promise: { readyAtMs: MINUTE_MS } }

for (const [what, ticket, nowMs, state] of [
  ['just ordered', tenMinutes, 0, { kind: 'on_time', minutes: 10 }],
  ['two minutes before', tenMinutes, 8 * MINUTE_MS, { kind: 'soon', minutes: 2 }],
  ['the last moment', tenMinutes, 10 * MINUTE_MS, { kind: 'soon', minutes: 0 }],
  ['one moment late', tenMinutes, 10 * MINUTE_MS + 1, { kind: 'late', minutes: 0 }],
  ['three and a half minutes late', tenMinutes, 13.5 * MINUTE_MS, { kind: 'late', minutes: 3 }],
  ['a croissant is not due soon from the start', oneMinute, 1, { kind: 'on_time', minutes: 1 }],
  ['a croissant twenty seconds before', oneMinute, 40_000, { kind: 'soon', minutes: 1 }],
] as const)
  test(`${what}: ${state.kind}`, () => assert.deepEqual(promiseState(aTicket(ticket), nowMs), state))

test('once made, only how long it waits to be fetched counts', () => {
  const ready = aTicket({ ...oneMinute, status: 'ready', movedAtMs: 5 * MINUTE_MS })
  assert.deepEqual(promiseState(ready, 6.9 * MINUTE_MS), { kind: 'made', minutes: 1 })
  assert.deepEqual(promiseState(ready, 15 * MINUTE_MS), { kind: 'made_long_ago', minutes: 10 })
  assert.deepEqual(promiseState(ready, 0), { kind: 'made', minutes: 0 })
})
