import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { anyMenu } from '../../test/arbitraries/menu.ts'
import { indexMenu } from '../menu/menu-index.ts'
import type { Menu } from '../menu/menu.ts'
import { priceLine } from '../pricing/price-cart.ts'
import { allergensOf, allergiesUnsure, allergyConflicts } from './allergens-of.ts'
import { ALLERGENS } from './allergens.ts'

const cafe = indexMenu(defaultMenu)

/** What is in a drink as it is made, its defaults included. */
function inDrink(itemId: string, ...optionIds: string[]) {
  const line = priceLine(cafe, { itemId, quantity: 1, options: optionIds.map((optionId) => ({ optionId })) })
  assert.ok(line.ok)
  return allergensOf(
    cafe,
    itemId,
    line.value.options.map(({ optionId }) => optionId),
  )
}

for (const [drink, options, contains] of [
  ['latte', [], ['milk']],
  ['latte', ['oat'], ['gluten']],
  ['latte', ['almond'], ['nuts']],
  ['latte', ['soy'], ['soy']],
  ['latte', ['coconut'], []],
  ['latte', ['oat', 'whipped-cream'], ['gluten', 'milk']],
  ['latte', ['coconut', 'hazelnut'], ['nuts']],
  ['mocha', ['oat'], ['gluten', 'soy', 'milk']],
  ['americano', [], []],
  ['croissant', [], ['gluten', 'eggs', 'milk']],
  ['club-sandwich', [], ['gluten', 'eggs', 'mustard']],
  ['veggie-wrap', [], ['gluten', 'sesame']],
] as const)
  test(`a ${[drink, ...options].join(' with ')} contains ${contains.join(', ') || 'none of the allergens'}`, () => {
    assert.deepEqual(inDrink(drink, ...options), { contains, unknown: [] })
  })

test('the fruit of the season is not known to be free of anything', () => {
  const danish = inDrink('danish-pastry')
  assert.deepEqual(danish.unknown, ['Fruit filling of the season'])
  assert.deepEqual(allergyConflicts(danish, ['peanuts', 'milk']), ['milk'])
  assert.deepEqual(allergiesUnsure(danish, ['peanuts', 'milk']), ['peanuts'])
})

test('an item or option that the menu does not have is unknown, not free of allergens', () => {
  assert.deepEqual(allergensOf(cafe, 'latte', ['rice-milk']), { contains: [], unknown: ['rice-milk'] })
  assert.deepEqual(allergensOf(cafe, 'eggnog', []), { contains: [], unknown: ['eggnog'] })
})

test('a fully known drink is safe for a listed allergen, never for words of the customer’s own', () => {
  const latte = inDrink('latte')
  assert.deepEqual(allergyConflicts(latte, ['nuts', 'milk', 'kiwi']), ['milk'])
  assert.deepEqual(allergiesUnsure(latte, ['nuts', 'milk', 'kiwi']), ['kiwi'])
})

/** Any menu, one of its items, and options of its before and after a swap. */
const anySwap = anyMenu.chain((menu) => {
  const optionIds = menu.optionGroups.flatMap((group) => group.options.map(({ id }) => id))
  return fc.record({
    menu: fc.constant(menu),
    itemId: fc.constantFrom(...menu.items.map(({ id }) => id)),
    before: fc.subarray(optionIds),
    after: fc.subarray(optionIds),
  })
})

test('a swap is stated as if nothing had been chosen before it, whatever the menu', () => {
  fc.assert(
    fc.property(anySwap, ({ menu, itemId, before, after }) => {
      const index = indexMenu(menu)
      allergensOf(index, itemId, before)
      const stated = allergensOf(index, itemId, after)
      const ingredients = ingredientsOf(menu, itemId, after)
      const known = ingredients.flatMap(({ allergens }) => (allergens === 'unknown' ? [] : allergens))
      assert.deepEqual(
        stated.contains,
        ALLERGENS.map(({ id }) => id).filter((id) => known.includes(id)),
      )
    }),
  )
})

test('unknown never becomes none: while one ingredient is unchecked, no declared allergy is passed over', () => {
  fc.assert(
    fc.property(anySwap, fc.subarray(ALLERGENS.map(({ id }) => id)), ({ menu, itemId, after }, declared) => {
      const statement = allergensOf(indexMenu(menu), itemId, after)
      const unchecked = ingredientsOf(menu, itemId, after).filter(({ allergens }) => allergens === 'unknown')
      assert.deepEqual(new Set(statement.unknown), new Set(unchecked.map(({ name }) => name)))
      const told = [...allergyConflicts(statement, declared), ...allergiesUnsure(statement, declared)]
      if (unchecked.length > 0) assert.deepEqual(new Set(told), new Set(declared))
    }),
  )
})

function ingredientsOf(menu: Menu, itemId: string, optionIds: readonly string[]) {
  const ids = [
    ...menu.items.filter(({ id }) => id === itemId),
    ...menu.optionGroups.flatMap(({ options }) => options).filter(({ id }) => optionIds.includes(id)),
  ].flatMap(({ ingredientIds }) => ingredientIds)
  return menu.ingredients.filter(({ id }) => ids.includes(id))
}
