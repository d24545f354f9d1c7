import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sold } from '../../test/fixtures/scene.ts'
import { hourIn } from './trends.ts'

test('an order counts once for each thing in it, however many it holds', () => {
  const { orders, withItem, together, withOption, byHour } = sold([
    [2, 9, 'latte+oat', 'latte+oat', 'latte', 'croissant'],
    [1, 15, 'croissant'],
  ])
  assert.equal(orders, 3)
  assert.deepEqual(
    [...withItem],
    [
      ['latte', 2],
      ['croissant', 3],
    ],
  )
  assert.equal(together.get('latte')?.get('croissant'), 2)
  assert.equal(together.get('croissant')?.get('latte'), 2)
  assert.equal(withOption.get('latte')?.get('oat'), 2)
  assert.deepEqual(
    byHour.flatMap((hour, at) => (hour.orders > 0 ? [[at, hour.orders, hour.withItem.get('croissant')]] : [])),
    [
      [9, 2, 2],
      [15, 1, 1],
    ],
  )
})

test('the hour is the café’s own, midnight is 0, and clocks that change are followed', () => {
  const newYork = hourIn('America/New_York')
  assert.equal(newYork(Date.UTC(2026, 10, 24, 14)), 9)
  assert.equal(newYork(Date.UTC(2026, 10, 24, 5, 30)), 0)
  assert.equal(newYork(Date.UTC(2026, 6, 24, 14)), 10)
  assert.equal(hourIn('Asia/Kathmandu')(Date.UTC(2026, 10, 24, 18, 15)), 0)
})
