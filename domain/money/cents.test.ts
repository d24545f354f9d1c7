import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { formatCents, sumCents, taxCents } from './cents.ts'

for (const [cents, currency, locale, written] of [
  [525, 'USD', 'en-US', '$5.25'],
  [5, 'USD', 'en-US', '$0.05'],
  [0, 'USD', 'en-US', '$0.00'],
  [-50, 'USD', 'en-US', '-$0.50'],
  [123_456_789, 'USD', 'en-US', '$1,234,567.89'],
  [500, 'JPY', 'en-US', '¥500'],
  [1_234, 'KWD', 'en-US', 'KWD 1.234'],
  [525, 'EUR', 'de-DE', '5,25 €'],
] as const)
  test(`${cents} of ${currency}’s smallest unit is written ${written} in ${locale}`, () => {
    assert.equal(formatCents(cents, currency, locale).replaceAll('\u00a0', ' '), written)
  })

for (const [amount, taxBps, tax] of [
  [0, 700, 0],
  [1_000, 0, 0],
  [1_000, 700, 70],
  [50, 700, 4],
  [49, 700, 3],
  [150, 700, 11],
  [1, 5_000, 1],
  [1, 4_999, 0],
] as const)
  test(`the tax of ${taxBps} bps on ${amount} cents is ${tax}`, () => assert.equal(taxCents(amount, taxBps), tax))

test('tax is whole, and within half a cent of exact, for any amount and rate', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10_000_000_000 }), fc.nat({ max: 5_000 }), (amount, taxBps) => {
      const tax = taxCents(amount, taxBps)
      assert.ok(Number.isSafeInteger(tax))
      const off = BigInt(tax) * 10_000n - BigInt(amount) * BigInt(taxBps)
      assert.ok(off > -5_000n && off <= 5_000n, `${off} ten-thousandths of a cent off`)
    }),
    { numRuns: 2_000 },
  )
})

test('nothing sums to nothing', () => assert.equal(sumCents([]), 0))
