import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { redactor } from './redact.ts'

const HIDDEN: readonly (readonly [said: string, sent: string])[] = [
  ['I’m Sam, two lattes please', 'I’m [name], two lattes please'],
  ['SAM here. It’s Sam’s latte', '[name] here. It’s [name]’s latte'],
  ['write to sam.o@mail.example.com please', 'write to [e-mail-1] please'],
  ['call me at 555-010-2345', 'call me at [phone-1]'],
  ['call +44 20 7946 0018 or (555) 010-2345', 'call [phone-1] or ([phone-2]'],
  ['my card is 4242 4242 4242 4242', 'my card is [card-1]'],
  ['4242424242424242 and 4242424242424242', '[card-1] and [card-1]'],
  ['４２４２ ４２４２ ４２４２ ４２４２', '[card-1]'],
  ['my order is at https://cafe.example/o/abc?token=v1.xyz', 'my order is at [link-1]'],
  ['device v1.AbC9_0123456789abcdefghij', 'device [id-1]'],
  ['c0nv-0199ab3f-77aa-7bbb-8ccc-1234567890ab', '[id-1]'],
]
for (const [said, sent] of HIDDEN)
  test(`${JSON.stringify(said)} leaves the café as ${JSON.stringify(sent)}, and comes back as it was`, () => {
    const { hide, show } = redactor(['Sam'])
    assert.equal(hide(said), sent)
    assert.equal(show(sent).toLowerCase(), said.toLowerCase())
  })

const SENT = [
  'two lattes, 18000 waters and 12 croissants',
  '3 pumps of vanilla at 9:30, for $12.50',
  'a sample of sameness',
  'large iced-oat-milk-latte with extra-caramel-drizzle',
  'I’d like 1 latte, 2 mochas, 3 teas, 4 scones, 5 muffins, 6 bagels and 7 waters',
]
for (const said of SENT)
  test(`${JSON.stringify(said)} holds nothing to hide`, () => {
    assert.equal(redactor(['Sam']).hide(said), said)
  })

test('a name that nobody knows is left out of a reply, with its comma', () => {
  assert.equal(redactor([]).show('Thanks, [name]! See you.'), 'Thanks! See you.')
  assert.equal(redactor(['Ada']).show('Thanks, [name]! See you.'), 'Thanks, Ada! See you.')
})

test('a placeholder that the model made up stands for nothing', () => {
  assert.equal(redactor([]).show('I sent it to [e-mail-7].'), 'I sent it to .')
})

test('texts inside a value are hidden and shown, numbers stay', () => {
  const value = { atMs: 1_764_000_000_000, lines: [{ note: 'ring 555-010-2345', quantity: 1 }], none: null }
  const { hideIn, showIn } = redactor([])
  const hidden = hideIn(value)
  assert.deepEqual(hidden, { ...value, lines: [{ note: 'ring [phone-1]', quantity: 1 }] })
  assert.deepEqual(showIn(hidden), value)
})

test('a name with signs in it is hidden as it is written, whatever they mean to a pattern', () => {
  for (const name of ['D.J. (the 2nd)', '[name]', 'a+b', '$1', 'Zoë'])
    assert.equal(redactor([name]).hide(`for ${name} please`).includes(name) && name !== '[name]', false, name)
})

test('whatever is said, nothing is added, and hiding ends soon', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (said) => {
      const { hide } = redactor(['Sam'])
      assert.equal(hide(hide(said)), hide(said))
    }),
  )
  const startedMs = performance.now()
  for (const long of ['1 '.repeat(1_000), 'a@'.repeat(1_000), '-'.repeat(2_000), 'a1'.repeat(1_000)])
    redactor(['a']).hide(long)
  assert.ok(performance.now() - startedMs < 200)
})
