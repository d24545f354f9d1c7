import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { defaultMenu, defaultMenuText } from '../../test/arbitraries/default-menu.ts'
import { anyMenu } from '../../test/arbitraries/menu.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { printMenuFile } from './print-menu-file.ts'
import { readMenuFile } from './read-menu-file.ts'

test('a printed menu reads as the same menu, whatever the menu', () => {
  fc.assert(
    fc.property(anyMenu, (menu) => {
      assert.deepEqual(readMenuFile(printMenuFile(menu)), { ok: true, value: menu })
    }),
    { numRuns: 300 },
  )
})

test('one menu gives one text, in whatever order its keys came', () => {
  fc.assert(
    fc.property(anyMenu, (menu) => {
      assert.equal(printMenuFile(backwards(menu) as Menu), printMenuFile(menu))
    }),
  )
})

test('the default menu’s file is what printing it gives', () => {
  assert.equal(printMenuFile(defaultMenu), defaultMenuText)
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toReversed()
  return Object.fromEntries(entries.map(([key, inner]) => [key, backwards(inner)]))
}
