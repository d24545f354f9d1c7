import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testClock } from '../../../test/fixtures/clock.ts'
import { breaker, type Breaker } from './breaker.ts'

const RULES = { failuresMin: 3, windowMs: 60_000, openMs: 30_000 }

function opened() {
  const clock = testClock()
  const fuse = breaker(clock, RULES)
  for (let n = 0; n < 3; n += 1) fail(fuse)
  return { clock, fuse }
}

function fail(fuse: Breaker): void {
  assert.ok(fuse.enter())
  fuse.failed()
}

test('it opens at the third failure within a minute, and lets nothing through for half a minute', () => {
  const { clock, fuse } = opened()
  assert.deepEqual([fuse.state(), fuse.ready(), fuse.enter()], ['open', false, false])
  clock.advance(29_999)
  assert.equal(fuse.ready(), false)
})

test('after half a minute one call tries, and only one', () => {
  const { clock, fuse } = opened()
  clock.advance(30_000)
  assert.deepEqual([fuse.state(), fuse.ready()], ['trying', true])
  assert.deepEqual([fuse.enter(), fuse.ready(), fuse.enter()], [true, false, false])
})

test('a try that succeeds closes it, and old failures are forgotten', () => {
  const { clock, fuse } = opened()
  clock.advance(30_000)
  fuse.enter()
  fuse.succeeded()
  assert.equal(fuse.state(), 'closed')
  fail(fuse)
  assert.equal(fuse.state(), 'closed')
})

test('a try that fails opens it for as long again', () => {
  const { clock, fuse } = opened()
  clock.advance(30_000)
  fail(fuse)
  assert.equal(fuse.state(), 'open')
  clock.advance(30_000)
  assert.equal(fuse.ready(), true)
})

test('a try that tells nothing leaves room for another', () => {
  const { clock, fuse } = opened()
  clock.advance(30_000)
  fuse.enter()
  fuse.left()
  assert.deepEqual([fuse.state(), fuse.enter()], ['trying', true])
})

test('failures that lie further apart than a minute do not open it', () => {
  const clock = testClock()
  const fuse = breaker(clock, RULES)
  for (let n = 0; n < 10; n += 1) {
    fail(fuse)
    clock.advance(30_000)
  }
  assert.equal(fuse.state(), 'closed')
})

test('three failures among many successes do not open it', () => {
  const fuse = breaker(testClock(), RULES)
  for (let n = 0; n < 12; n += 1) {
    assert.ok(fuse.enter())
    if (n % 4 === 0) fuse.failed()
    else fuse.succeeded()
  }
  assert.equal(fuse.state(), 'closed')
})

test('a call that began before it opened neither closes it nor opens it for longer', () => {
  const { clock, fuse } = opened()
  clock.advance(20_000)
  fuse.succeeded()
  fuse.failed()
  assert.equal(fuse.state(), 'open')
  clock.advance(10_000)
  assert.equal(fuse.ready(), true)
})

test('shut, it stays open for as long as it was told, and a shorter time does not open it earlier', () => {
  const clock = testClock()
  const fuse = breaker(clock, RULES)
  fuse.shut(600_000)
  fuse.shut(1_000)
  clock.advance(599_999)
  assert.equal(fuse.ready(), false)
  clock.advance(1)
  assert.equal(fuse.ready(), true)
})
