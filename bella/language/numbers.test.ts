import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysOf } from '../text/tokenize.ts'
import { readNumber } from './numbers.ts'

const CASES: readonly [string, number | undefined, number?][] = [
  ['two', 2],
  ['12', 12],
  ['twenty five', 25],
  ['twenty-five', 25],
  ['two five', 2, 1],
  ['ten 5', 10, 1],
  ['a dozen', 12],
  ['half a dozen', 6],
  ['half dozen', 6],
  ['two dozen', 24],
  ['a couple of', 2],
  ['one hundred and', 100, 2],
  ['three hundred twenty', 320],
  ['two thousand five hundred', 2_500],
  ['18,000', 18_000],
  ['a million', 1_000_000],
  ['99999999999999999999', 1_000_000_000],
  ['a latte', undefined],
  ['half milk', undefined],
]

for (const [said, value, length = keysOf(said).length] of CASES)
  test(`“${said}” is ${value ?? 'no number'}`, () => {
    assert.deepEqual(readNumber(keysOf(said), 0), value === undefined ? undefined : { value, length })
  })
