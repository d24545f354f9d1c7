import assert from 'node:assert/strict'
import test from 'node:test'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { indexMenu } from '../menu/menu-index.ts'
import type { Menu } from '../menu/menu.ts'
import type { ChosenOption } from '../order/cart.ts'
import { chooseOptions } from './choose-options.ts'

const cafe = indexMenu(defaultMenu)

function choose(itemId: string, ...choices: ChosenOption[]) {
  const item = cafe.items.get(itemId)
  assert.ok(item)
  return chooseOptions(cafe, item, choices, 'lines[0]')
}

/** `oat`, `2 vanilla`, `light oat`, as one would read them out; defaults in brackets. */
function readOut(itemId: string, ...choices: ChosenOption[]) {
  const made = choose(itemId, ...choices)
  assert.ok(made.ok)
  return made.value.map(({ optionId, quantity, amount, isDefault }) => {
    const words = [quantity > 1 && quantity, amount !== 'regular' && amount, optionId].filter(Boolean).join(' ')
    return isDefault ? `(${words})` : words
  })
}

for (const [what, itemId, choices, made] of [
  ['a latte comes hot and with whole milk', 'latte', [], ['(hot)', '(whole)']],
  ['an americano comes hot and black', 'americano', [], ['(hot)']],
  ['an americano can be had with milk', 'americano', [{ optionId: 'whole' }], ['(hot)', 'whole']],
  ['oat takes the place of whole', 'latte', [{ optionId: 'oat' }], ['(hot)', 'oat']],
  ['asking for the default changes nothing', 'latte', [{ optionId: 'whole' }], ['(hot)', '(whole)']],
  [
    'extra of the default is a wish of its own',
    'latte',
    [{ optionId: 'whole', amount: 'extra' }],
    ['(hot)', 'extra whole'],
  ],
  [
    'an option named twice counts twice',
    'latte',
    [{ optionId: 'vanilla' }, { optionId: 'vanilla', quantity: 2 }],
    ['(hot)', '(whole)', '3 vanilla'],
  ],
  [
    'syrups stand beside each other',
    'latte',
    [{ optionId: 'vanilla' }, { optionId: 'caramel' }],
    ['(hot)', '(whole)', 'vanilla', 'caramel'],
  ],
  ['a croissant comes with nothing', 'croissant', [], []],
] as const)
  test(what, () => assert.deepEqual(readOut(itemId, ...choices), made))

for (const [what, itemId, choices, refusal] of [
  [
    'an option the menu does not have',
    'latte',
    [{ optionId: 'rum' }],
    { code: 'unknown_option', field: 'lines[0].options[0].optionId', optionId: 'rum' },
  ],
  [
    'a group’s name for an option',
    'latte',
    [{ optionId: 'milk' }],
    { code: 'unknown_option', field: 'lines[0].options[0].optionId', optionId: 'milk' },
  ],
  [
    'an option with a name that every object has',
    'latte',
    [{ optionId: '__proto__' }],
    { code: 'unknown_option', field: 'lines[0].options[0].optionId', optionId: '__proto__' },
  ],
  [
    'milk in a croissant',
    'croissant',
    [{ optionId: 'oat' }],
    { code: 'option_not_for_item', field: 'lines[0].options[0].optionId', optionId: 'oat', itemId: 'croissant' },
  ],
  [
    'decaf tea',
    'tea',
    [{ optionId: 'decaf' }],
    { code: 'option_not_for_item', field: 'lines[0].options[0].optionId', optionId: 'decaf', itemId: 'tea' },
  ],
  [
    'two milks in one latte',
    'latte',
    [{ optionId: 'oat' }, { optionId: 'soy' }],
    { code: 'options_conflict', field: 'lines[0]', groupId: 'milk', optionIds: ['oat', 'soy'] },
  ],
  [
    'hot and iced at once',
    'mocha',
    [{ optionId: 'hot' }, { optionId: 'iced' }],
    { code: 'options_conflict', field: 'lines[0]', groupId: 'temperature', optionIds: ['hot', 'iced'] },
  ],
  [
    'five extra shots',
    'latte',
    [{ optionId: 'extra-shot', quantity: 5 }],
    { code: 'too_many_of_option', field: 'lines[0].options[0].quantity', optionId: 'extra-shot', max: 4 },
  ],
  [
    'five extra shots in two wishes',
    'latte',
    [
      { optionId: 'extra-shot', quantity: 3 },
      { optionId: 'extra-shot', quantity: 2 },
    ],
    { code: 'too_many_of_option', field: 'lines[0].options[1].quantity', optionId: 'extra-shot', max: 4 },
  ],
  [
    'one milk in two amounts',
    'latte',
    [
      { optionId: 'oat', amount: 'light' },
      { optionId: 'oat', amount: 'extra' },
    ],
    { code: 'too_many_of_option', field: 'lines[0].options[1].quantity', optionId: 'oat', max: 1 },
  ],
  [
    'no shots at all, said as zero',
    'latte',
    [{ optionId: 'extra-shot', quantity: 0 }],
    { code: 'invalid_quantity', field: 'lines[0].options[0].quantity', max: 4 },
  ],
  [
    'fewer shots than none',
    'latte',
    [{ optionId: 'extra-shot', quantity: -1 }],
    { code: 'invalid_quantity', field: 'lines[0].options[0].quantity', max: 4 },
  ],
  [
    'half a shot',
    'latte',
    [{ optionId: 'extra-shot', quantity: 0.5 }],
    { code: 'invalid_quantity', field: 'lines[0].options[0].quantity', max: 4 },
  ],
  [
    'endless shots',
    'latte',
    [{ optionId: 'extra-shot', quantity: Infinity }],
    { code: 'invalid_quantity', field: 'lines[0].options[0].quantity', max: 4 },
  ],
  [
    'light decaf',
    'latte',
    [{ optionId: 'decaf', amount: 'light' }],
    { code: 'amount_not_offered', field: 'lines[0].options[0].amount', optionId: 'decaf' },
  ],
] as const)
  test(`${what} is refused`, () => assert.deepEqual(choose(itemId, ...choices), { ok: false, refusal }))

/** Two scoops at least, three at most; one vanilla unless said. */
const sundaes: Menu = {
  format: 1,
  cafe: { name: 'Ices', currency: 'USD', timeZone: 'UTC', taxBps: 0 },
  stations: [{ id: 'bar', name: 'Bar', hands: 1 }],
  ingredients: [],
  sizeScales: [],
  optionGroups: [
    {
      id: 'scoops',
      name: 'Scoops',
      kind: 'countable',
      min: 2,
      max: 3,
      appliesTo: { itemIds: ['sundae'] },
      options: [
        { id: 'vanilla', name: 'Vanilla', priceCents: 100, max: 3, amounts: true, ingredientIds: [] },
        { id: 'mango', name: 'Mango', priceCents: 150, max: 3, ingredientIds: [] },
      ],
    },
  ],
  categories: [{ id: 'ices', name: 'Ices' }],
  items: [
    {
      id: 'sundae',
      name: 'Sundae',
      categoryId: 'ices',
      priceCents: 200,
      ingredientIds: [],
      prepSeconds: 60,
      stationId: 'bar',
    },
  ],
}

function scoop(defaultOptionId: string | undefined, ...options: ChosenOption[]) {
  const [group] = sundaes.optionGroups
  const [sundae] = sundaes.items
  assert.ok(group && sundae)
  const optionGroups = [{ ...group, ...(defaultOptionId && { defaultOptionId }) }]
  return chooseOptions(indexMenu({ ...sundaes, optionGroups }), sundae, options, 'lines[0]')
}

const required = { code: 'option_required', field: 'lines[0].options', groupId: 'scoops' }

test('fewer than a group asks for is refused, whether none, one, or only the default', () => {
  assert.deepEqual(scoop(undefined), { ok: false, refusal: required })
  assert.deepEqual(scoop(undefined, { optionId: 'mango' }), { ok: false, refusal: required })
  assert.deepEqual(scoop('vanilla'), { ok: false, refusal: required })
})

test('as many as a group asks for is enough, of one kind or of two', () => {
  assert.ok(scoop(undefined, { optionId: 'mango', quantity: 2 }).ok)
  assert.ok(scoop('vanilla', { optionId: 'mango' }, { optionId: 'vanilla' }).ok)
})

test('one option in two amounts is made in both, and neither passes for the default', () => {
  const made = scoop('vanilla', { optionId: 'vanilla', amount: 'light' }, { optionId: 'vanilla' })
  assert.ok(made.ok)
  assert.deepEqual(
    made.value.map(({ amount, quantity, cents, isDefault }) => ({ amount, quantity, cents, isDefault })),
    [
      { amount: 'light', quantity: 1, cents: 100, isDefault: false },
      { amount: 'regular', quantity: 1, cents: 100, isDefault: false },
    ],
  )
})
