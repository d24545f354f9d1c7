import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultMenu } from '../../../test/arbitraries/default-menu.ts'
import { indexMenu } from '../../../domain/menu/menu-index.ts'
import type { Offer } from '../../menu/catalogue.ts'
import { menuData } from './menu-data.ts'
import { told } from './told.ts'

const none = new Set<string>()
const offer: Offer = {
  revision: 1,
  index: indexMenu(defaultMenu),
  shelf: { outItems: new Set(['croissant']), outOptions: new Set(['oat']), outIngredients: none, left: new Map() },
}

test('money and times are told as they are said, at the café', () => {
  const answer = {
    ok: true,
    totalCents: 525,
    lines: [{ unitCents: 500, quantity: 2, options: [{ name: 'Oat milk', cents: 75 }] }],
    promise: { readyAtMs: Date.UTC(2026, 10, 24, 14, 4), waitSeconds: 240 },
  }
  assert.deepEqual(told(offer, answer), {
    ok: true,
    total: '$5.25',
    lines: [{ unit: '$5.00', quantity: 2, options: [{ name: 'Oat milk', price: '$0.75' }] }],
    promise: { readyAt: '9:04 AM', waitSeconds: 240 },
  })
})

test('what opens an order, or a quote that is signed, is not told', () => {
  const answer = { ok: true, orderId: 'o', token: 't', quote: 'v1.a.b', expiresAtMs: 1, version: 2, number: 7 }
  assert.deepEqual(told(offer, answer), { ok: true, number: 7 })
})

test('the menu holds what can be had, names what cannot, and no price', () => {
  const data = menuData(offer)
  const { items, groups, soldOut } = JSON.parse(data) as Record<string, { id: string; options: object }[]>
  assert.ok(items?.some(({ id }) => id === 'latte'))
  assert.ok(!items?.some(({ id }) => id === 'croissant'))
  assert.deepEqual(soldOut, ['Croissant'])
  assert.ok(!groups?.some(({ options }) => 'oat' in options))
  assert.doesNotMatch(data, /cents|price|allergen/i)
  assert.equal(menuData(offer), data)
})

test('a menu too long to be sent is told by its names', () => {
  const items = Array.from({ length: 1_500 }, (_, at) => ({
    ...defaultMenu.items[0],
    id: `item-${at}`,
    name: `Item ${at}`,
  }))
  const large = { ...offer, index: indexMenu({ ...defaultMenu, items } as typeof defaultMenu) }
  assert.ok(menuData(large).length <= 24_000)
})
