import assert from 'node:assert/strict'
import test from 'node:test'
import { clockBehindMs } from './board-query.ts'
import { freshnessOf } from './freshness.ts'

const NOW_MS = 1_000_000
const fresh = { online: true, nowMs: NOW_MS, heardAtMs: NOW_MS - 3_000, booksAgeMs: 100 }

test('a connection that hiccups is still live; one that stays away tells since when', () => {
  const lost = (forMs: number) => ({ kind: 'reconnecting', sinceMs: NOW_MS - forMs }) as const
  assert.deepEqual(freshnessOf({ ...fresh, connection: lost(3_000) }), { kind: 'live' })
  assert.deepEqual(freshnessOf({ ...fresh, connection: lost(60_000) }), { kind: 'lost', asOfMs: NOW_MS - 60_000 })
})

test('a device that knows itself offline does not wait for its connection to find out', () => {
  const connection = { kind: 'live', sinceMs: 0 } as const
  assert.deepEqual(freshnessOf({ ...fresh, connection, online: false }), { kind: 'lost', asOfMs: NOW_MS - 3_000 })
})

test('books that the café cannot reach are told, though the connection stands', () => {
  const connection = { kind: 'live', sinceMs: 0 } as const
  assert.deepEqual(freshnessOf({ ...fresh, connection }), { kind: 'live' })
  assert.deepEqual(freshnessOf({ ...fresh, connection, booksAgeMs: 60_000 }), {
    kind: 'behind',
    asOfMs: NOW_MS - 63_000,
  })
})

test('a clock is wrong from two seconds on', () => {
  const atMs = Date.parse('2026-11-24T10:00:00Z')
  assert.equal(clockBehindMs('Tue, 24 Nov 2026 10:00:01 GMT', atMs), 0)
  assert.equal(clockBehindMs('Tue, 24 Nov 2026 10:05:00 GMT', atMs), 300_500)
  assert.equal(clockBehindMs(null, atMs), 0)
})
