import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { anyMenu } from '../../test/arbitraries/menu.ts'
import { priceLine } from '../pricing/price-cart.ts'
import { checkMenu } from './check-menu.ts'
import { indexMenu } from './menu-index.ts'
import type { Menu } from './menu.ts'

/** A small menu with one of everything: a tea in two sizes, with a milk and with sugar. */
const tearoom = {
  format: 1,
  cafe: { name: 'Tearoom', currency: 'GBP', timeZone: 'Europe/London', taxBps: 2_000 },
  stations: [{ id: 'bar', name: 'Bar', hands: 1 }],
  ingredients: [{ id: 'leaves', name: 'Tea leaves', allergens: [] }],
  sizeScales: [
    {
      id: 'pot',
      defaultSizeId: 'big',
      sizes: [
        { id: 'little', name: 'Little', deltaCents: -100 },
        { id: 'big', name: 'Big', deltaCents: 0 },
      ],
    },
  ],
  optionGroups: [
    {
      id: 'milk',
      name: 'Milk',
      kind: 'exclusive',
      min: 0,
      max: 1,
      defaultOptionId: 'cow',
      appliesTo: { categoryIds: ['teas'] },
      options: [
        { id: 'cow', name: 'Milk', aliases: ['dairy'], priceCents: 0, ingredientIds: [] },
        { id: 'none', name: 'Black', priceCents: -20, ingredientIds: [] },
      ],
    },
    {
      id: 'sugar',
      name: 'Sugar',
      kind: 'countable',
      min: 0,
      max: 3,
      appliesTo: { itemIds: ['tea'] },
      options: [{ id: 'lump', name: 'Lump', plural: 'Lumps', priceCents: 0, max: 3, ingredientIds: [] }],
    },
  ],
  categories: [{ id: 'teas', name: 'Teas' }],
  items: [
    {
      id: 'tea',
      name: 'Tea',
      plural: 'Teas',
      aliases: ['cuppa'],
      categoryId: 'teas',
      priceCents: 300,
      sizeScaleId: 'pot',
      ingredientIds: ['leaves'],
      prepSeconds: 60,
      stationId: 'bar',
    },
    {
      id: 'bun',
      name: 'Bun',
      categoryId: 'teas',
      priceCents: 200,
      ingredientIds: [],
      prepSeconds: 5,
      stationId: 'bar',
    },
  ],
} as const satisfies Menu

type Loose = { [key: string | number]: Loose }

/** The tearoom's menu with one thing put in another's place. */
function changed(path: readonly (string | number)[], value: unknown): Menu {
  const menu = structuredClone(tearoom) as unknown as Loose
  let inside: Loose | undefined = menu
  for (const step of path.slice(0, -1)) inside = inside?.[step]
  assert.ok(inside)
  inside[path.at(-1) ?? ''] = value as Loose
  return menu as unknown as Menu
}

for (const [path, value, message, at = path] of [
  [['cafe', 'currency'], 'QQQ', /no currency/],
  [['cafe', 'timeZone'], 'Europe/Londn', /did you mean “Europe\/London”/],
  [['items', 1, 'id'], 'tea', /another item has the id “tea”/],
  [['categories', 1], { id: 'teas', name: 'More' }, /another category/, ['categories', 1, 'id']],
  [['stations', 1], { id: 'bar', name: 'Other', hands: 1 }, /another station/, ['stations', 1, 'id']],
  [['ingredients', 1], { id: 'leaves', name: 'More', allergens: [] }, /another ingredient/, ['ingredients', 1, 'id']],
  [['optionGroups', 1, 'options', 0, 'id'], 'cow', /another option has the id “cow”/],
  [['sizeScales', 0, 'sizes', 0, 'id'], 'big', /another size of “pot”/, ['sizeScales', 0, 'sizes', 1, 'id']],
  [['sizeScales', 0, 'defaultSizeId'], 'bg', /no size “bg”; did you mean “big”/],
  [['optionGroups', 0, 'defaultOptionId'], 'lump', /no option of “milk” “lump”; there are cow, none/],
  [['optionGroups', 0, 'appliesTo', 'categoryIds', 0], 'tea', /no category “tea”; did you mean “teas”/],
  [['optionGroups', 1, 'appliesTo', 'itemIds', 0], 'tee', /no item “tee”; did you mean “tea”/],
  [
    ['optionGroups', 1, 'appliesTo', 'exceptItemIds'],
    ['cake'],
    /no item “cake”/,
    ['optionGroups', 1, 'appliesTo', 'exceptItemIds', 0],
  ],
  [
    ['optionGroups', 0, 'options', 0, 'ingredientIds'],
    ['leafs'],
    /mean “leaves”/,
    ['optionGroups', 0, 'options', 0, 'ingredientIds', 0],
  ],
  [['items', 0, 'ingredientIds', 0], 'leave', /no ingredient “leave”/],
  [['items', 0, 'categoryId'], 'tees', /no category/],
  [['items', 0, 'stationId'], 'baar', /no station “baar”; did you mean “bar”/],
  [['items', 0, 'sizeScaleId'], 'pots', /no size scale “pots”/],
  [
    ['items', 0, 'defaults'],
    { mlk: 'cow' },
    /no option group “mlk”; did you mean “milk”/,
    ['items', 0, 'defaults', 'mlk'],
  ],
  [['items', 0, 'defaults'], { milk: 'lump' }, /no option of “milk” “lump”/, ['items', 0, 'defaults', 'milk']],
  [['items', 1, 'defaults'], { sugar: null }, /“sugar” does not apply to “bun”/, ['items', 1, 'defaults', 'sugar']],
  [['optionGroups', 0, 'max'], 2, /exclusive group allows one/],
  [['optionGroups', 1, 'min'], 4, /min 4 is more than max 3/],
  [['optionGroups', 1, 'options', 0, 'max'], 4, /allows 4, but its group allows 3/],
  [['items', 0, 'priceCents'], 119, /would cost -1 cents; raise the price by 1/],
  [['items', 1, 'name'], 'CUPPA ', /“cuppa” already means the item “tea”/],
  [['items', 1, 'plural'], 'teas', /already means the item “tea”/],
  [
    ['optionGroups', 1, 'options', 0, 'aliases'],
    ['Dairy'],
    /the option “cow”/,
    ['optionGroups', 1, 'options', 0, 'aliases', 0],
  ],
  [
    ['sizeScales', 0, 'sizes', 1, 'aliases'],
    ['little'],
    /the size “little”/,
    ['sizeScales', 0, 'sizes', 1, 'aliases', 0],
  ],
] as const)
  test(`${path.join('.')} = ${JSON.stringify(value)} is told at its place`, () => {
    const flaws = checkMenu(changed(path, value))
    assert.ok(
      flaws.some((flaw) => flaw.path.join() === at.join() && message.test(flaw.message)),
      JSON.stringify(flaws),
    )
  })

test('a minimum that all options together cannot reach is told', () => {
  const flaws = checkMenu(changed(['optionGroups', 1], { ...tearoom.optionGroups[1], min: 3, max: 5 }))
  assert.deepEqual(flaws, [])
  const few = { ...tearoom.optionGroups[1], min: 4, max: 5 }
  assert.match(checkMenu(changed(['optionGroups', 1], few))[0]?.message ?? '', /cannot be reached.*allow 3/)
})

test('two options of groups that never meet may share a word', () => {
  const apart = {
    ...tearoom.optionGroups[1],
    appliesTo: { itemIds: ['bun'] },
    options: [{ id: 'lump', name: 'Milk', priceCents: 0, max: 3, ingredientIds: [] }],
  }
  assert.equal(checkMenu(changed(['optionGroups', 1], apart)).length, 1, 'buns are of the teas, so they meet')
  const groups = [{ ...tearoom.optionGroups[0], appliesTo: { itemIds: ['tea'] } }, apart]
  assert.deepEqual(checkMenu(changed(['optionGroups'], groups)), [])
})

test('the tearoom’s menu, the default one and every arbitrary one have nothing wrong', () => {
  assert.deepEqual(checkMenu(tearoom), [])
  assert.deepEqual(checkMenu(defaultMenu), [])
  fc.assert(fc.property(anyMenu, (menu) => assert.deepEqual(checkMenu(menu), [])))
})

test('a price that passes is never cut short at nothing: without options each size is charged in full', () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 500 }), (priceCents) => {
      const menu = changed(['items', 0, 'priceCents'], priceCents)
      assert.deepEqual(checkMenu(menu), [])
      const line = { itemId: 'tea', quantity: 1, sizeId: 'little', options: [{ optionId: 'none' }] }
      const priced = priceLine(indexMenu(menu), line)
      assert.ok(priced.ok)
      assert.equal(priced.value.unitCents, priceCents - 120)
    }),
  )
})
