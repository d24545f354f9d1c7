import assert from 'node:assert/strict'
import { mock, test, type TestContext } from 'node:test'
import { patience } from './patience.ts'

const RULES = { firstWordsMs: 2_200, silenceMs: 700 }

/** A time that moves only when a test says so, timers and all. */
function standStill(t: TestContext): (ms: number) => void {
  let nowMs = 1_000
  mock.timers.enable({ apis: ['setTimeout'] })
  const real = performance.now.bind(performance)
  performance.now = () => nowMs
  t.after(() => {
    performance.now = real
    mock.timers.reset()
  })
  return (ms) => {
    for (let left = ms; left > 0; left -= 10) {
      nowMs += 10
      mock.timers.tick(10)
    }
  }
}

test('bytes without a sentence gain no time', (t) => {
  const pass = standStill(t)
  const wait = patience(RULES, new AbortController().signal)
  for (let n = 0; n < 21; n += 1) {
    pass(100)
    wait.heard()
  }
  assert.deepEqual([wait.over(), wait.leftMs()], [undefined, 100])
  pass(110)
  assert.deepEqual([wait.over(), wait.signal.aborted], ['first_words_late', true])
})

test('one who speaks may go on while they are not silent for too long', (t) => {
  const pass = standStill(t)
  const wait = patience(RULES, new AbortController().signal)
  pass(500)
  wait.spoke()
  for (let n = 0; n < 20; n += 1) {
    pass(300)
    wait.heard()
  }
  assert.equal(wait.over(), undefined)
  pass(720)
  assert.equal(wait.over(), 'silent')
})

test('one who breaks off after an early sentence is waited for as long as for a first one', (t) => {
  const pass = standStill(t)
  const wait = patience(RULES, new AbortController().signal)
  pass(100)
  wait.spoke()
  pass(2_000)
  assert.equal(wait.over(), undefined)
  pass(110)
  assert.equal(wait.over(), 'silent')
})

test('whoever never stops talking is stopped', (t) => {
  const pass = standStill(t)
  const wait = patience(RULES, new AbortController().signal)
  for (let n = 0; n < 200; n += 1) {
    pass(100)
    wait.spoke()
  }
  assert.equal(wait.over(), 'too_long')
})

test('a customer who leaves ends it at once, before or meanwhile', (t) => {
  standStill(t)
  assert.equal(patience(RULES, AbortSignal.abort()).over(), 'gone')
  const leaving = new AbortController()
  const wait = patience(RULES, leaving.signal)
  leaving.abort()
  assert.equal(wait.over(), 'gone')
})

test('after its end, nothing is over any more', (t) => {
  const pass = standStill(t)
  const wait = patience(RULES, new AbortController().signal)
  wait.end()
  pass(5_000)
  assert.equal(wait.over(), undefined)
})
