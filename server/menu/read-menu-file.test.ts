import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { defaultMenuText } from '../../test/arbitraries/default-menu.ts'
import { menuFaultText, readMenuFile } from './read-menu-file.ts'

type Swap = readonly [string, string]

/** The default menu's file with some words exchanged, and the faults that it then has, a line each. */
function faultsAfter(...swaps: readonly Swap[]): string[] {
  const text = swaps.reduce((before, [from, to]) => {
    assert.ok(before.includes(from), `${from} is not in the menu`)
    return before.replace(from, () => to)
  }, defaultMenuText)
  return faultsOf(text)
}

function faultsOf(text: string): string[] {
  const read = readMenuFile(text)
  return read.ok ? [] : read.refusal.map((fault) => menuFaultText('menu.json', fault))
}

/** Where a word begins in the default menu's file, as `line:column`. */
function at(word: string): string {
  const before = defaultMenuText.slice(0, defaultMenuText.indexOf(word))
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`
}

test('the default menu’s file has no faults, with or without a byte order mark', () => {
  assert.deepEqual(faultsOf(defaultMenuText), [])
  assert.deepEqual(faultsOf(`\uFEFF${defaultMenuText}`), [])
})

for (const [what, swap, place, message] of [
  [
    'a price written as text',
    ['"priceCents": 300', '"priceCents": "3"'],
    /items\[0\].priceCents/,
    /“3” should be a whole number/,
  ],
  [
    'a price below nothing',
    ['"priceCents": 300', '"priceCents": -3'],
    /items\[0\].priceCents/,
    /-3 should be 0 or more/,
  ],
  ['half a cent', ['"priceCents": 300', '"priceCents": 0.5'], /items\[0\].priceCents/, /0.5 should be a whole number/],
  ['a field of another name', ['"priceCents": 300', '"price": 300'], /items\[0\].price/, /did you mean “priceCents”/],
  [
    'an allergen that is none',
    ['["gluten"]', '["glutn"]'],
    /ingredients\[\d+\].allergens\[0\]/,
    /did you mean “gluten”/,
  ],
  [
    'allergens that are neither list nor unknown',
    ['["gluten"]', '"none"'],
    /ingredients\[\d+\].allergens/,
    /A list, empty where there are none, or "unknown"/,
  ],
  [
    'an allergen named twice',
    ['["gluten"]', '["gluten", "gluten"]'],
    /ingredients\[\d+\].allergens/,
    /names “gluten” twice/,
  ],
  ['an id with capitals', ['"id": "latte"', '"id": "Latte"'], /items\[4\].id/, /“Latte” cannot be an id/],
  ['the one id that no object may have', ['"id": "latte"', '"id": "constructor"'], /items\[4\].id/, /cannot be an id/],
  ['markup in a name', ['"name": "Latte"', '"name": "<b>"'], /items\[4\].name/, /< or >/],
  ['an empty name', ['"name": "Latte"', '"name": ""'], /items\[4\].name/, /is empty/],
  ['a group of another kind', ['"countable"', '"count"'], /optionGroups\[\d\].kind/, /not one of exclusive, countable/],
  [
    'a default that is no id',
    ['"milk": null', '"milk": 7'],
    /items\[0\].defaults.milk/,
    /7 is not what may stand here/,
  ],
  [
    'a default that is written like no id',
    ['"milk": null', '"milk": "Oat Milk"'],
    /items\[0\].defaults.milk/,
    /“Oat Milk” cannot be an id/,
  ],
  [
    'a station that is not there',
    ['"stationId": "bar"', '"stationId": "baar"'],
    /items\[0\].stationId/,
    /did you mean “bar”/,
  ],
  ['a word of two items', ['"doppio"', '"scone"'], /items\[\d+\]/, /already means the item/],
  ['another format', ['"format": 1', '"format": 2'], /format/, /2 should be 1/],
] as const satisfies readonly (readonly [string, Swap, RegExp, RegExp])[])
  test(`${what} is told with its place`, () => {
    const fault = faultsAfter(swap).find((line) => message.test(line))
    assert.ok(fault, faultsAfter(swap).join('\n'))
    assert.match(fault, place)
    assert.match(fault, /^menu\.json:\d+:\d+ /)
  })

test('a fault stands where the value stands, line and column counted from 1', () => {
  const [fault] = faultsAfter(['"priceCents": 300', '"priceCents": -30'])
  const [line, column] = at('"priceCents": 300').split(':').map(Number)
  assert.ok(fault?.startsWith(`menu.json:${line}:${(column ?? 0) + '"priceCents": '.length} `), fault)
})

test('all faults are told at once and in order, those of form and those of the rules', () => {
  const faults = faultsAfter(
    ['America/New_York', 'America/NewYork'],
    ['"hands": 2', '"hands": 0'],
    ['"priceCents": 300', '"price": 300'],
    ['"stationId": "bar"', '"stationId": "baar"'],
  )
  assert.deepEqual(
    faults.map((fault) => fault.split(' ')[1]),
    ['cafe.timeZone:', 'stations[0].hands:', 'items[0].priceCents:', 'items[0].price:', 'items[0].stationId:'],
  )
})

test('where a whole part is missing, the rest is not told that it refers to nothing', () => {
  const faults = faultsAfter(['"stations"', '"station"'])
  assert.equal(faults.length, 2)
  assert.match(faults.join('\n'), /“stations” is missing/)
  assert.match(faults.join('\n'), /“station” means nothing here; did you mean “stations”/)
})

for (const [what, text, message] of [
  ['nothing', '', /1:1 .*a value should stand here/],
  ['a comment', '{\n  // the menu\n}', /2:3 .*no comments/],
  ['a comma too many', '{\n  "format": 1,\n}', /3:1 .*comma before this is one too many/],
  ['a missing comma', '{\n  "format": 1\n  "cafe": {}\n}', /3:3 .*a comma should stand here/],
  ['single quotes', "{ 'format': 1 }", /1:3 .*"double quotes"/],
  ['an open text', '{ "format": "1\n}', /1:13 .*does not end/],
  ['an open list', '[1, 2', /1:6 .*a \] should stand here/],
  ['something after the end', '{}\n{}', /2:1 .*ended before this/],
  ['a field that stands twice', '{ "format": 1,\n  "format": 1 }', /2:3 format: .*twice/],
  ['a list for a menu', '[]', /1:1 menu: a list should be a thing in \{ \}/],
] as const)
  test(`${what} in place of a menu is told with its line and column`, () => {
    assert.match(faultsOf(text).join('\n'), message)
  })

test('a file damaged anywhere is read or refused with places, never thrown at', () => {
  const anyJson = fc.oneof(
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.constantFrom('', '}', ',', '"', '\\', '\t'),
  )
  const anyDamage = fc.record({
    from: fc.nat({ max: defaultMenuText.length }),
    length: fc.nat({ max: 40 }),
    put: anyJson,
  })
  fc.assert(
    fc.property(anyDamage, ({ from, length, put }) => {
      const text = defaultMenuText.slice(0, from) + put + defaultMenuText.slice(from + length)
      const read = readMenuFile(text)
      if (read.ok) return void JSON.parse(text)
      assert.ok(read.refusal.length > 0)
      for (const { line, column } of read.refusal) assert.ok(line >= 1 && column >= 1)
    }),
    { numRuns: 500 },
  )
})

test('a value of any kind in any place is read or refused with places, never thrown at', () => {
  const values = [...defaultMenuText.matchAll(/(?<=": )("[^"]*"|\d+|true|null|\[[^[\]]*\])/g)]
  fc.assert(
    fc.property(fc.constantFrom(...values), fc.jsonValue(), (found, value) => {
      const end = found.index + found[0].length
      const text = defaultMenuText.slice(0, found.index) + JSON.stringify(value) + defaultMenuText.slice(end)
      const read = readMenuFile(text)
      assert.ok(read.ok || read.refusal.length > 0)
    }),
    { numRuns: 1_000 },
  )
})
