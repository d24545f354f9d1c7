import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { indexMenu } from '../menu/menu-index.ts'
import { longestOf, promiseTime, workOf } from './promise-time.ts'

const cafe = indexMenu(defaultMenu)
const bar = { id: 'bar', name: 'Bar', hands: 2 }
const kitchen = { id: 'kitchen', name: 'Kitchen', hands: 1 }
const stations = [bar, kitchen]
const NOW_MS = 1_790_000_000_000

for (const [what, ahead, own, longest, waitSeconds] of [
  ['nothing to be made is ready now', {}, {}, {}, 0],
  ['work of no seconds is ready now', { bar: 900 }, { bar: 0 }, { bar: 0 }, 0],
  ['a started minute is told as a whole one', {}, { bar: 61 }, { bar: 61 }, 120],
  ['a full minute stays one', {}, { bar: 60 }, { bar: 60 }, 60],
  ['one drink is not made faster by a second pair of hands', {}, { bar: 120 }, { bar: 120 }, 120],
  ['four drinks are shared by two pairs of hands', {}, { bar: 480 }, { bar: 120 }, 240],
  ['the queue before is shared by all hands', { bar: 480 }, { bar: 60 }, { bar: 60 }, 300],
  ['the slowest station decides', { bar: 60 }, { bar: 60, kitchen: 300 }, { bar: 60, kitchen: 300 }, 300],
  ['the queue of a station that is not needed does not count', { kitchen: 3_000 }, { bar: 60 }, { bar: 60 }, 60],
  ['a station that is no more is not waited for', { attic: 3_000 }, { attic: 60 }, { attic: 60 }, 0],
] as const)
  test(what, () => {
    const promise = promiseTime(stations, ahead, own, NOW_MS, longest)
    assert.deepEqual(promise, { waitSeconds, readyAtMs: NOW_MS + waitSeconds * 1_000 })
  })

test('an order whose things are not told apart is promised as one thing', () => {
  assert.equal(promiseTime(stations, {}, { bar: 480 }, NOW_MS).waitSeconds, 480)
})

test('work is counted by station and quantity, and an item that is no more makes none', () => {
  const lines = [
    { itemId: 'latte', quantity: 2 },
    { itemId: 'mocha', quantity: 1 },
    { itemId: 'croissant', quantity: 3 },
    { itemId: 'eggnog', quantity: 9 },
  ]
  assert.deepEqual(workOf(cafe, lines), { bar: 240, counter: 30 })
  assert.deepEqual(longestOf(cafe, lines), { bar: 90, counter: 10 })
})

test('no promise is sooner than the longest thing in it, nor sooner for more work ahead', () => {
  const seconds = fc.nat({ max: 5_000 })
  const anyWork = fc.record({ bar: seconds, kitchen: seconds }, { requiredKeys: [] })
  fc.assert(
    fc.property(anyWork, anyWork, anyWork, seconds, (ahead, own, longest, more) => {
      const single = {
        bar: Math.min(longest.bar ?? 0, own.bar ?? 0),
        kitchen: Math.min(longest.kitchen ?? 0, own.kitchen ?? 0),
      }
      const { waitSeconds } = promiseTime(stations, ahead, own, NOW_MS, single)
      assert.ok(waitSeconds >= Math.max(single.bar, single.kitchen))
      const behind = { bar: (ahead.bar ?? 0) + more, kitchen: (ahead.kitchen ?? 0) + more }
      assert.ok(promiseTime(stations, behind, own, NOW_MS, single).waitSeconds >= waitSeconds)
    }),
  )
})
