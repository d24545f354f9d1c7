import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { jsonText, type Json } from './json-text.ts'

test('what is written can be read again, whatever it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      assert.deepEqual(JSON.parse(jsonText(value as Json)), JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 500 },
  )
})

test('short things stand on one line and long ones do not', () => {
  assert.equal(jsonText({ id: 'oat', allergens: ['gluten'] }), '{ "id": "oat", "allergens": ["gluten"] }\n')
  assert.equal(jsonText([{ id: 'a' }, { id: 'b' }]), '[\n  { "id": "a" },\n  { "id": "b" }\n]\n')
  assert.equal(jsonText({ name: 'a'.repeat(120) }), `{\n  "name": "${'a'.repeat(120)}"\n}\n`)
  assert.equal(jsonText([]), '[]\n')
  assert.equal(jsonText({}), '{}\n')
})
