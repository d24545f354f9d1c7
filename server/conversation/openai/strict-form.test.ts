import assert from 'node:assert/strict'
import { test } from 'node:test'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { whyNotStrict } from '../../../test/openai-double/check-request.ts'
import { fromStrict } from './from-strict.ts'
import { strictForm } from './strict-form.ts'

const closed = { additionalProperties: false }
const ids = (count: number) => Array.from({ length: count }, (_, at) => `a-long-name-of-an-item-${at}`)

function lineForm(itemIds: string[]) {
  return Type.Object(
    {
      itemId: Type.Enum(itemIds),
      quantity: Type.Integer({ minimum: 1, maximum: 50 }),
      sizeId: Type.Optional(Type.Enum(['small', 'large'])),
      options: Type.Array(Type.Object({ optionId: Type.Enum(['oat', 'soy']) }, closed), { maxItems: 9 }),
      note: Type.Optional(Type.String({ maxLength: 140, description: 'What the menu has no option for.' })),
    },
    closed,
  )
}

function editForm(itemIds = ['latte', 'tea']) {
  const line = lineForm(itemIds)
  return Type.Object(
    {
      edits: Type.Array(
        Type.Union([
          Type.Object({ kind: Type.Literal('add line'), line }, closed),
          Type.Object({ kind: Type.Literal('change line'), at: Type.Integer(), line }, closed),
          Type.Object({ kind: Type.Literal('clear') }, closed),
          Type.Object(
            { kind: Type.Literal('set'), place: Type.Union([Type.Enum(['here', 'to_go']), Type.Null()]) },
            closed,
          ),
        ]),
      ),
    },
    closed,
  )
}

const FORMS: Readonly<Record<string, object>> = {
  nothing: Type.Object({}, closed),
  edits: editForm(),
  'an optional enum': Type.Object({ a: Type.Optional(Type.Enum(['x'])) }, closed),
  'a menu of 300': editForm(ids(300)),
  'a menu of 2,000': editForm(ids(2_000)),
  'a menu of 700 long names': editForm(ids(700)),
}
for (const [name, form] of Object.entries(FORMS))
  test(`the form of ${name} is one that strict mode takes`, () => {
    assert.equal(whyNotStrict(strictForm(form)), undefined)
  })

test('a field that may be left out is required, and may be null', () => {
  const strict = strictForm(Type.Object({ a: Type.Optional(Type.Enum(['x'])), b: Type.Integer() }, closed))
  assert.deepEqual(strict, {
    type: 'object',
    properties: { a: { anyOf: [{ type: 'string', enum: ['x'] }, { type: 'null' }] }, b: { type: 'integer' } },
    required: ['a', 'b'],
    additionalProperties: false,
  })
})

test('bounds are told in words, since not every server knows them', () => {
  const strict = strictForm(lineForm(['tea']))
  assert.doesNotMatch(JSON.stringify(strict), /"(minimum|maximum|maxItems|maxLength)"/)
  assert.match(JSON.stringify(strict), /\(minimum 1\) \(maximum 50\)/)
})

test('a part that occurs twice is written once', () => {
  const text = JSON.stringify(strictForm(editForm(['an-item-that-is-named-once'])))
  assert.equal(text.split('an-item-that-is-named-once').length - 1, 1)
  assert.match(text, /"\$defs":\{"part1":/)
})

test('ids are enums on a menu of 300, and texts only where strict mode has no room for them', () => {
  assert.match(JSON.stringify(strictForm(editForm(ids(300)))), /a-long-name-of-an-item-299/)
  const large = JSON.stringify(strictForm(editForm(ids(2_000))))
  assert.doesNotMatch(large, /a-long-name-of-an-item/)
  assert.match(large, /"oat"/)
})

test('what strict mode made null is left out again, and what may be null stays', () => {
  const line = { itemId: 'tea', quantity: 1, sizeId: null, options: [], note: null }
  const sent = {
    edits: [
      { kind: 'add line', line },
      { kind: 'change line', at: 0, line: { ...line, sizeId: 'large' } },
      { kind: 'set', place: null },
    ],
  }
  const plain = { itemId: 'tea', quantity: 1, options: [] }
  const form = editForm()
  const input = fromStrict(form, sent)
  assert.deepEqual(input, {
    edits: [
      { kind: 'add line', line: plain },
      { kind: 'change line', at: 0, line: { itemId: 'tea', quantity: 1, sizeId: 'large', options: [] } },
      { kind: 'set', place: null },
    ],
  })
  assert.ok(Value.Check(form, input))
})

for (const strange of [null, 7, 'text', [], { edits: 'none' }, { edits: [null, { kind: 'steal' }] }, { more: null }])
  test(`${JSON.stringify(strange)} comes back as it came, to be refused`, () => {
    assert.deepEqual(fromStrict(editForm(), strange), strange)
  })
