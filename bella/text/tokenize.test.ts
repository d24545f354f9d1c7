import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysOf, plainText, tokenize, UTTERANCE_CHARS_MAX } from './tokenize.ts'

const CASES: readonly [string, string[]][] = [
  ['Two LATTES', ['2', 'latte']],
  ['lattés', ['latte']],
  ["latte's", ['latte']],
  ['non-fat', ['non', 'fat']],
  ['2% milk', ['2', '%', 'milk']],
  ['two percent', ['2', '%']],
  ["it's", ['it', 'is']],
  ['what’s', ['what', 'is']],
  ['w/ oat & soy', ['with', 'oat', 'and', 'soy']],
  ['w/o foam', ['without', 'foam']],
  ['pastries and cookies', ['pastry', 'and', 'cooky']],
  ['sandwiches', ['sandwich']],
  ['8oz', ['8', 'oz']],
  ['18,000', ['18000']],
]

for (const [said, keys] of CASES)
  test(`“${said}” is compared as ${keys.join(' · ')}`, () => {
    assert.deepEqual(keysOf(said), keys)
  })

test('a token stands where it says', () => {
  const plain = plainText('Hi — an “Iced” latté, please!')
  for (const { text, from, to } of tokenize(plain)) assert.equal(plain.slice(from, to), text)
})

test('what goes on forever is cut', () => {
  assert.equal(plainText('x'.repeat(100_000)).length, UTTERANCE_CHARS_MAX)
  assert.ok(tokenize(plainText('7 '.repeat(10_000))).length <= 201)
})
