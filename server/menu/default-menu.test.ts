import assert from 'node:assert/strict'
import test from 'node:test'
import { defaultMenuText } from '../../test/arbitraries/default-menu.ts'
import { defaultOptionId, indexMenu } from '../../domain/menu/menu-index.ts'
import { priceLine } from '../../domain/pricing/price-cart.ts'
import { readMenuFile } from './read-menu-file.ts'

const read = readMenuFile(defaultMenuText)
assert.ok(read.ok, JSON.stringify(read))
const menu = read.value
const cafe = indexMenu(menu)

/** The owner's list. Prices are for medium where there are sizes. */
const LIST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  espresso: {
    Espresso: 300,
    'Double Espresso': 400,
    Americano: 350,
    Cappuccino: 450,
    Latte: 500,
    'Binary Brew (Cortado)': 450,
    'Flat White': 500,
    Mocha: 550,
    Macchiato: 400,
  },
  cold: { 'Iced Coffee': 350, 'Iced Latte': 500, 'Cold Brew': 400, 'Nitro Cold Brew': 500, Frappuccino: 600 },
  'non-coffee': { 'Matcha Latte': 550, 'Chai Latte': 450, 'Hot Chocolate': 400, Tea: 300 },
  pastries: {
    Croissant: 350,
    'Pain au Chocolat': 400,
    'Blueberry Muffin': 350,
    'Chocolate Scone': 350,
    'Danish Pastry': 400,
  },
  sandwiches: { 'Avocado Toast': 900, 'Breakfast Sandwich': 850, 'Club Sandwich': 1_000, 'Veggie Wrap': 800 },
}
const OPTIONS: Readonly<Record<string, number>> = {
  whole: 0,
  skim: 0,
  oat: 70,
  almond: 70,
  soy: 70,
  coconut: 70,
  'extra-shot': 100,
  decaf: 0,
  vanilla: 50,
  caramel: 50,
  hazelnut: 50,
  'whipped-cream': 50,
}
const DRINKS = ['espresso', 'cold', 'non-coffee']

test('the menu holds the owner’s list: every item in its category at its price, and nothing else', () => {
  const held = menu.categories.map(({ id }) => {
    const items = menu.items.filter(({ categoryId }) => categoryId === id)
    return [id, Object.fromEntries(items.map(({ name, priceCents }) => [name, priceCents]))]
  })
  assert.deepEqual(Object.fromEntries(held), LIST)
})

test('it is kept in dollars and taxed at 7 %', () => {
  assert.equal(menu.cafe.currency, 'USD')
  assert.equal(menu.cafe.taxBps, 700)
})

test('milks and extras cost what the owner’s list says', () => {
  for (const [id, cents] of Object.entries(OPTIONS)) assert.equal(cafe.options.get(id)?.option.priceCents, cents, id)
})

test('four shots or four of a syrup may be had, and not five', () => {
  for (const id of ['extra-shot', 'vanilla', 'caramel', 'hazelnut']) assert.equal(cafe.options.get(id)?.option.max, 4)
})

for (const item of menu.items) {
  const sized = DRINKS.includes(item.categoryId) && !['espresso', 'double-espresso'].includes(item.id)
  test(`${item.name} comes in ${sized ? 'three sizes, medium by default' : 'one size'}`, () => {
    const cents = ['small', 'medium', 'large', undefined].map((sizeId) => {
      const line = { itemId: item.id, quantity: 1, options: [], ...(sizeId && { sizeId }) }
      const priced = priceLine(cafe, line)
      return priced.ok ? priced.value.unitCents - item.priceCents : priced.refusal.code
    })
    assert.deepEqual(cents, sized ? [-50, 0, 75, 0] : ['unknown_size', 'unknown_size', 'unknown_size', 0])
  })
}

test('drinks made with milk come with whole milk, and the others without any', () => {
  const milk = menu.optionGroups.find(({ id }) => id === 'milk')
  assert.ok(milk)
  const without = menu.items
    .filter((item) => cafe.groupsOf.get(item.id)?.includes(milk))
    .filter((item) => defaultOptionId(item, milk) !== 'whole')
    .map(({ id }) => id)
  const black = ['espresso', 'double-espresso', 'americano', 'iced-coffee', 'cold-brew', 'nitro-cold-brew', 'tea']
  assert.deepEqual(without, black)
})

test('food is served without milk, syrup, shots and ice', () => {
  for (const item of menu.items.filter(({ categoryId }) => !DRINKS.includes(categoryId)))
    assert.deepEqual(cafe.groupsOf.get(item.id), [], item.name)
})

test('every item says in one short sentence what it is', () => {
  for (const { id, description = '' } of menu.items) assert.match(description, /^.{20,120}$/, id)
})
