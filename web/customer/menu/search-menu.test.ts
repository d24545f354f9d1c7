import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import type { Menu } from '../../../domain/menu/menu.ts'
import { searchable, searchMenu } from './search-menu.ts'

const menu = JSON.parse(readFileSync(new URL('../../../menu/brew-and-byte.json', import.meta.url), 'utf8')) as Menu
const entries = searchable(menu)

for (const [query, first] of [
  ['latte', 'latte'],
  ['LATTES', 'latte'],
  ['capuccino', 'cappuccino'],
  ['cappucino', 'cappuccino'],
  ['crossant', 'croissant'],
  ['expresso', 'espresso'],
  ['macha', 'matcha-latte'],
  ['iced lat', 'iced-latte'],
  ['avacado', 'avocado-toast'],
  ['blueberry muffins', 'blueberry-muffin'],
] as const)
  test(`“${query}” finds ${first} first`, () => {
    assert.equal(searchMenu(entries, query)[0]?.id, first)
  })

test('an empty query leaves the menu in its order', () => {
  assert.deepEqual(searchMenu(entries, '  '), menu.items)
})

test('nonsense finds nothing', () => {
  assert.deepEqual(searchMenu(entries, 'xylophone'), [])
})
