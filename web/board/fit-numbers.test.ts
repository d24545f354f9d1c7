import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { fitNumbers } from './fit-numbers.ts'

const wall = { digits: 2, widthPx: 1_100, heightPx: 800, maxPx: 250, minPx: 120 }

test('few numbers are set as large as they may be', () => {
  assert.deepEqual(fitNumbers({ ...wall, count: 1 }), { fontPx: 250, columns: 1, rows: 1, perPage: 1, pages: 1 })
})

test('more than the wall holds at the smallest type take turns', () => {
  const fit = fitNumbers({ ...wall, count: 60 })
  assert.equal(fit.fontPx, 120)
  assert.ok(fit.pages > 1)
})

test('nothing ever stands beyond the wall, nothing is left out, and one page is enough where it can be', () => {
  const room = fc.record({
    count: fc.nat(60),
    digits: fc.integer({ min: 1, max: 5 }),
    widthPx: fc.integer({ min: 300, max: 4_000 }),
    heightPx: fc.integer({ min: 200, max: 4_000 }),
    maxPx: fc.integer({ min: 100, max: 300 }),
    minPx: fc.integer({ min: 40, max: 100 }),
  })
  fc.assert(
    fc.property(room, (given) => {
      const fit = fitNumbers(given)
      assert.ok(fit.fontPx >= 1 && fit.fontPx <= given.maxPx)
      assert.ok(fit.columns * fit.fontPx * (Math.max(1, given.digits) * 0.64 + 0.7) <= given.widthPx + 1)
      assert.ok(fit.rows * fit.fontPx * 1.22 <= given.heightPx + 1)
      assert.ok(fit.perPage * fit.pages >= given.count)
      assert.ok(fit.columns * fit.rows >= Math.min(given.count, fit.perPage))
    }),
  )
})
