import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { indexMenu } from '../../../domain/menu/menu-index.ts'
import type { Item, Menu, OptionGroup } from '../../../domain/menu/menu.ts'
import { asItComes, fromLine, pick, pickOnly, toLine } from './selection.ts'

const menu = JSON.parse(readFileSync(new URL('../../../menu/brew-and-byte.json', import.meta.url), 'utf8')) as Menu
const index = indexMenu(menu)
const item = (id: string) => index.items.get(id) as Item
const group = (id: string) => menu.optionGroups.find((one) => one.id === id) as OptionGroup

for (const { id } of menu.items)
  test(`${id} as it comes says nothing but itself`, () => {
    const line = { itemId: id, quantity: 1, options: [] }
    assert.deepEqual(toLine(index, item(id), asItComes(index, item(id))), line)
  })

test('a line that is opened and saved untouched stays as it was', () => {
  const line = {
    itemId: 'latte',
    quantity: 2,
    sizeId: 'large',
    options: [
      { optionId: 'oat', amount: 'light' as const },
      { optionId: 'vanilla', quantity: 2 },
    ],
    note: 'not too hot',
  }
  assert.deepEqual(toLine(index, item('latte'), fromLine(index, item('latte'), line)), line)
})

test('choosing another milk leaves one milk, and choosing the usual one again says nothing', () => {
  const latte = item('latte')
  const oat = pickOnly(group('milk'), 'oat', asItComes(index, latte))
  assert.deepEqual(toLine(index, latte, oat).options, [{ optionId: 'oat' }])
  assert.deepEqual(toLine(index, latte, pickOnly(group('milk'), 'whole', oat)).options, [])
})

test('a syrup counted down to nothing is gone', () => {
  const latte = item('latte')
  const two = pick('vanilla', { quantity: 2 }, asItComes(index, latte))
  assert.deepEqual(toLine(index, latte, two).options, [{ optionId: 'vanilla', quantity: 2 }])
  assert.deepEqual(toLine(index, latte, pick('vanilla', { quantity: 0 }, two)).options, [])
})
