import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { anyMenuAndCart, anyNonsenseCart } from '../../test/arbitraries/cart.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { anyMenu } from '../../test/arbitraries/menu.ts'
import { defaultOptionId, indexMenu } from '../menu/menu-index.ts'
import type { Menu } from '../menu/menu.ts'
import type { CartLine } from '../order/cart.ts'
import { LIMITS } from '../order/limits.ts'
import { priceCart } from './price-cart.ts'

const cafe = indexMenu(defaultMenu)
const line = (itemId: string, more: Partial<CartLine> = {}): CartLine => ({ itemId, quantity: 1, options: [], ...more })

for (const [what, lines, subtotalCents, taxCents] of [
  ['a latte', [line('latte')], 500, 35],
  ['a small latte', [line('latte', { sizeId: 'small' })], 450, 32],
  [
    'a large oat latte and a croissant',
    [line('latte', { sizeId: 'large', options: [{ optionId: 'oat' }] }), line('croissant')],
    995,
    70,
  ],
  ['three espressos', [line('espresso', { quantity: 3 })], 900, 63],
  [
    'a mocha with four shots and two vanillas',
    [
      line('mocha', {
        options: [
          { optionId: 'extra-shot', quantity: 4 },
          { optionId: 'vanilla', quantity: 2 },
        ],
      }),
    ],
    1_050,
    74,
  ],
  [
    'two iced decaf soy cappuccinos',
    [line('cappuccino', { quantity: 2, options: [{ optionId: 'iced' }, { optionId: 'decaf' }, { optionId: 'soy' }] })],
    1_040,
    73,
  ],
] as const)
  test(`${what} costs ${subtotalCents} cents and ${taxCents} of tax`, () => {
    const priced = priceCart(cafe, lines)
    assert.ok(priced.ok)
    assert.equal(priced.value.subtotalCents, subtotalCents)
    assert.equal(priced.value.taxCents, taxCents)
    assert.equal(priced.value.totalCents, subtotalCents + taxCents)
  })

const latte = (quantity: number) => line('latte', { quantity })
const invalidQuantity = { code: 'invalid_quantity', field: 'lines[0].quantity', max: 50 }
const times = (count: number, one: CartLine) => Array.from({ length: count }, () => one)

for (const [what, lines, refusal] of [
  ['an empty cart', [], { code: 'empty_cart', field: 'lines' }],
  [
    'a drink that is not on the menu',
    [latte(1), line('eggnog')],
    { code: 'unknown_item', field: 'lines[1].itemId', itemId: 'eggnog' },
  ],
  [
    'a name that every object has',
    [line('constructor')],
    { code: 'unknown_item', field: 'lines[0].itemId', itemId: 'constructor' },
  ],
  ['no lattes', [latte(0)], invalidQuantity],
  ['minus one latte', [latte(-1)], invalidQuantity],
  ['one and a half lattes', [latte(1.5)], invalidQuantity],
  ['51 lattes', [latte(51)], invalidQuantity],
  ['a googol of lattes', [latte(1e100)], invalidQuantity],
  ['lattes without end', [latte(Infinity)], invalidQuantity],
  ['lattes that are not a number', [latte(NaN)], invalidQuantity],
  [
    'a huge latte',
    [line('latte', { sizeId: 'bucket' })],
    { code: 'unknown_size', field: 'lines[0].sizeId', sizeId: 'bucket' },
  ],
  [
    'a large espresso',
    [line('espresso', { sizeId: 'large' })],
    { code: 'unknown_size', field: 'lines[0].sizeId', sizeId: 'large' },
  ],
  [
    'an unknown option in the second line',
    [latte(1), line('latte', { options: [{ optionId: 'rum' }] })],
    { code: 'unknown_option', field: 'lines[1].options[0].optionId', optionId: 'rum' },
  ],
  ['51 lines', times(51, latte(1)), { code: 'too_many_lines', field: 'lines', max: 50 }],
  ['101 things in three lines', [latte(50), latte(50), latte(1)], { code: 'too_many_units', field: 'lines', max: 100 }],
] as const)
  test(`${what} is refused`, () => assert.deepEqual(priceCart(cafe, lines), { ok: false, refusal }))

test('50 lines, 50 of one line, and 100 things are not too many', () => {
  assert.ok(priceCart(cafe, times(LIMITS.linesMax, latte(1))).ok)
  assert.ok(priceCart(cafe, [latte(LIMITS.quantityMax), latte(LIMITS.unitsMax - LIMITS.quantityMax)]).ok)
})

test('lines sum to the total in whole cents, each at its menu’s price, for any menu and cart', () => {
  fc.assert(
    fc.property(anyMenuAndCart, ({ menu, cart }) => {
      const priced = priceCart(indexMenu(menu), cart)
      assert.ok(priced.ok, JSON.stringify(priced))
      const { lines, subtotalCents, taxCents, totalCents } = priced.value
      assert.deepEqual(
        lines.map(({ lineCents }) => lineCents),
        cart.map((each) => each.quantity * oneByHand(menu, each)),
      )
      assert.equal(
        lines.reduce((sum, { lineCents }) => sum + lineCents, 0),
        subtotalCents,
      )
      assert.equal(subtotalCents + taxCents, totalCents)
      for (const cents of [subtotalCents, taxCents, totalCents]) assert.ok(Number.isSafeInteger(cents) && cents >= 0)
    }),
    { numRuns: 500 },
  )
})

test('the order of the lines does not change what they cost', () => {
  fc.assert(
    fc.property(anyMenuAndCart, ({ menu, cart }) => {
      const index = indexMenu(menu)
      const [one, other] = [priceCart(index, cart), priceCart(index, cart.toReversed())]
      assert.ok(one.ok && other.ok)
      assert.equal(one.value.totalCents, other.value.totalCents)
    }),
  )
})

test('a cart of nonsense is refused or sold in whole cents, never something else', () => {
  const anyNonsense = anyMenu.chain((menu) => anyNonsenseCart(menu).map((cart) => ({ menu, cart })))
  fc.assert(
    fc.property(anyNonsense, ({ menu, cart }) => {
      const priced = priceCart(indexMenu(menu), cart)
      if (!priced.ok) return assert.match(priced.refusal.field, /^lines/)
      assert.ok(Number.isSafeInteger(priced.value.totalCents) && priced.value.totalCents >= 0)
    }),
    { numRuns: 500 },
  )
})

/** What one of a line costs, reckoned without the index: price, size, and each option chosen or come with. */
function oneByHand(menu: Menu, { itemId, sizeId, options }: CartLine): number {
  const item = menu.items.find(({ id }) => id === itemId)
  assert.ok(item)
  const scale = menu.sizeScales.find(({ id }) => id === item.sizeScaleId)
  const size = scale?.sizes.find(({ id }) => id === (sizeId ?? scale.defaultSizeId))
  let cents = item.priceCents + (size?.deltaCents ?? 0)
  for (const group of indexMenu(menu).groupsOf.get(itemId) ?? []) {
    const chosen = options.filter(({ optionId }) => group.options.some(({ id }) => id === optionId))
    const usual = defaultOptionId(item, group)
    const made = chosen.length === 0 && usual !== undefined ? [{ optionId: usual, quantity: 1 }] : chosen
    for (const { optionId, quantity = 1 } of made)
      cents += quantity * (group.options.find(({ id }) => id === optionId)?.priceCents ?? NaN)
  }
  return cents
}
