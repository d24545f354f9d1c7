import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentences } from './sentences.ts'

const SAID: readonly (readonly [text: string, sentences: readonly string[]])[] = [
  ['Hello!', ['Hello!']],
  ['Two lattes. Anything else?', ['Two lattes.', 'Anything else?']],
  ['That is $5.25 in all. Shall I place it?', ['That is $5.25 in all.', 'Shall I place it?']],
  ['Your order is No. 12. See you soon!', ['Your order is No. 12.', 'See you soon!']],
  ['It is ready at 9:04 AM! Thank you…', ['It is ready at 9:04 AM!', 'Thank you…']],
  ['First\nSecond', ['First', 'Second']],
  ['**Two** `lattes`.', ['Two lattes.']],
  ['- A latte\n- A mocha\n', ['- A latte', '- A mocha']],
  ['Thanks, [name]! One moment.', ['Thanks, [name]!', 'One moment.']],
  ['', []],
  [' .\n', []],
]
for (const [text, whole] of SAID)
  test(`${JSON.stringify(text)} is ${whole.length} sentence(s), however it comes in pieces`, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), (cuts) => {
        const cutter = sentences()
        const heard: string[] = []
        let at = 0
        for (const size of cuts) {
          heard.push(...cutter.take(text.slice(at, at + size)))
          at += size
        }
        heard.push(...cutter.take(text.slice(at)), ...cutter.rest())
        assert.deepEqual(heard, whole)
      }),
      { numRuns: 50 },
    )
  })

test('words without an end are handed out all the same, and in little time', () => {
  const startedMs = performance.now()
  const cutter = sentences()
  let letters = 0
  for (let pieces = 0; pieces < 5_000; pieces++) letters += cutter.take('x'.repeat(12)).join('').length
  letters += cutter.rest().join('').length
  assert.equal(letters, 60_000)
  assert.ok(performance.now() - startedMs < 2_000)
})

test('a sentence is handed out before the next one is whole', () => {
  const cutter = sentences()
  assert.deepEqual(cutter.take('Two lattes. '), [])
  assert.deepEqual(cutter.take('Any'), ['Two lattes.'])
})

test('an amount that is cut in two is not a sentence', () => {
  const cutter = sentences()
  assert.deepEqual([...cutter.take('It is $5.'), ...cutter.take('25 in all')], [])
  assert.deepEqual(cutter.rest(), ['It is $5.25 in all'])
})
