import assert from 'node:assert/strict'
import test from 'node:test'
import { nearest } from './nearest.ts'

for (const [wrong, known, meant] of [
  ['oat-mlk', ['oat-milk', 'soy-milk'], 'oat-milk'],
  ['Latte', ['latte', 'mocha'], 'latte'],
  ['mihcla', ['michal', 'mocha'], 'michal'],
  ['price', ['priceCents', 'prices'], 'priceCents'],
  ['oat', ['oat-milk', 'bat'], 'oat-milk'],
  ['espresso', ['tea', 'croissant'], undefined],
  ['x', [], undefined],
] as const)
  test(`of ${known.join(', ') || 'nothing'}, ${meant ?? 'none'} is what “${wrong}” means`, () => {
    assert.equal(nearest(wrong, known), meant)
  })

test('a word of any length is judged at once', () => {
  assert.equal(nearest('a'.repeat(100_000), ['latte']), undefined)
})
