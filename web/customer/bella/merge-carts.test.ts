import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { CartLine } from '../../../domain/order/cart.ts'
import type { KeptLine } from '../cart/cart-store.ts'
import { keepKeys } from './keep-keys.ts'
import { mergeCarts } from './merge-carts.ts'

const line = (itemId: string, quantity = 1, ...optionIds: string[]): CartLine => ({
  itemId,
  quantity,
  options: optionIds.map((optionId) => ({ optionId })),
})
const kept = (key: string, itemId: string, quantity = 1, ...optionIds: string[]): KeptLine => ({
  key,
  line: line(itemId, quantity, ...optionIds),
})

/** `said`: Bella's lines; the name of a line that she adds is `new-1`, `new-2`, … */
type Case = { why: string; asked: KeptLine[]; tapped: KeptLine[]; said: CartLine[]; is: KeptLine[] }

const CASES: readonly Case[] = [
  {
    why: 'nothing tapped: the cart is Bella’s',
    asked: [kept('a', 'latte')],
    tapped: [kept('a', 'latte')],
    said: [line('latte'), line('croissant')],
    is: [kept('a', 'latte'), kept('new-1', 'croissant')],
  },
  {
    why: 'a line that she changes keeps its name',
    asked: [kept('a', 'latte', 2), kept('b', 'croissant')],
    tapped: [kept('a', 'latte', 2), kept('b', 'croissant')],
    said: [line('latte', 2, 'oat'), line('croissant')],
    is: [kept('a', 'latte', 2, 'oat'), kept('b', 'croissant')],
  },
  {
    why: 'a line that she divides: one part keeps the name',
    asked: [kept('a', 'latte', 2)],
    tapped: [kept('a', 'latte', 2)],
    said: [line('latte', 1), line('latte', 1, 'decaf')],
    is: [kept('a', 'latte', 1), kept('new-1', 'latte', 1, 'decaf')],
  },
  {
    why: 'what was added by a tap meanwhile stays',
    asked: [kept('a', 'latte')],
    tapped: [kept('a', 'latte'), kept('t', 'muffin')],
    said: [line('latte'), line('croissant')],
    is: [kept('a', 'latte'), kept('new-1', 'croissant'), kept('t', 'muffin')],
  },
  {
    why: 'the same thing tapped and said at once is two of it, under the name on the page',
    asked: [],
    tapped: [kept('t', 'latte')],
    said: [line('latte')],
    is: [kept('t', 'latte', 2)],
  },
  {
    why: 'a number tapped up counts on top of hers',
    asked: [kept('a', 'latte')],
    tapped: [kept('a', 'latte', 2)],
    said: [line('latte', 3, 'oat')],
    is: [kept('a', 'latte', 4, 'oat')],
  },
  {
    why: 'what was taken out by a tap stays out, though she changed it',
    asked: [kept('a', 'latte'), kept('b', 'tea')],
    tapped: [kept('b', 'tea')],
    said: [line('latte', 1, 'oat'), line('tea')],
    is: [kept('b', 'tea')],
  },
  {
    why: 'of more that she made of it, the more stays',
    asked: [kept('a', 'latte')],
    tapped: [],
    said: [line('latte', 3)],
    is: [kept('a', 'latte', 2)],
  },
  {
    why: 'a line made anew by a tap stays as it was tapped',
    asked: [kept('a', 'latte')],
    tapped: [kept('a', 'latte', 1, 'oat')],
    said: [line('latte', 1, 'decaf'), line('tea')],
    is: [kept('a', 'latte', 1, 'oat'), kept('new-1', 'tea')],
  },
  {
    why: 'she empties the cart: what was tapped since is all there is',
    asked: [kept('a', 'latte'), kept('b', 'tea')],
    tapped: [kept('a', 'latte', 2), kept('b', 'tea'), kept('t', 'muffin')],
    said: [],
    is: [kept('a', 'latte'), kept('t', 'muffin')],
  },
]

for (const { why, asked, tapped, said, is } of CASES)
  test(why, () => {
    assert.deepEqual(mergeCarts({ asked, tapped, told: keepKeys(asked, said, newKeys()) }), is)
  })

const anyLine = fc
  .record({
    item: fc.constantFrom('latte', 'tea', 'mocha'),
    oat: fc.boolean(),
    quantity: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ item, oat, quantity }) => line(item, quantity, ...(oat ? ['oat'] : [])))
const anyCart = fc.array(anyLine, { maxLength: 5 })
const named = (lines: readonly CartLine[]) => lines.map((one, at) => ({ key: `k-${at}`, line: one }))
/** Taps that only count up and add: each unit of them must be found again. */
const anyTaps = fc.record({
  more: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
  added: anyCart,
})

test('where nothing was tapped, the cart is Bella’s to the letter', () => {
  fc.assert(
    fc.property(anyCart, anyCart, (before, said) => {
      const asked = named(before)
      const cart = mergeCarts({ asked, tapped: asked, told: keepKeys(asked, said, newKeys()) })
      assert.deepEqual(
        cart.map((one) => one.line),
        said,
      )
    }),
  )
})

test('where Bella changed nothing, the cart is as it was tapped, whatever was tapped', () => {
  fc.assert(
    fc.property(anyCart, fc.array(fc.option(anyLine), { minLength: 5, maxLength: 5 }), (before, fates) => {
      const asked = named(before)
      const tapped = asked.flatMap(({ key }, at) => (fates[at] ? [{ key, line: fates[at] }] : []))
      const cart = mergeCarts({ asked, tapped, told: keepKeys(asked, before, newKeys()) })
      assert.deepEqual(cart, tapped)
    }),
  )
})

test('nothing tapped is lost and nothing is doubled: the units are hers and the tapped ones, and every name is there once', () => {
  fc.assert(
    fc.property(anyCart, anyTaps, anyCart, (before, { more, added }, said) => {
      const asked = named(before)
      const counted = asked.map(({ key, line: one }, at) => ({
        key,
        line: { ...one, quantity: one.quantity + (more[at] ?? 0) },
      }))
      const tapped = [...counted, ...added.map((one, at) => ({ key: `t-${at}`, line: one }))]
      const cart = mergeCarts({ asked, tapped, told: keepKeys(asked, said, newKeys()) })
      const units = (lines: readonly CartLine[]) => lines.reduce((sum, { quantity }) => sum + quantity, 0)
      const lines = (some: readonly KeptLine[]) => some.map((one) => one.line)
      assert.equal(units(lines(cart)), units(said) + units(lines(tapped)) - units(before))
      assert.equal(new Set(cart.map(({ key }) => key)).size, cart.length)
    }),
  )
})

function newKeys(): () => string {
  let made = 0
  return () => `new-${++made}`
}
