import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { anyMenu } from '../../test/arbitraries/menu.ts'
import { alternativesTo, alternativesToOption } from './alternatives.ts'

const index = indexMenu(defaultMenu)
const always = () => true

test('in place of an iced latte comes a latte, though it stands elsewhere in the menu, and then what is cold', () => {
  assert.deepEqual(alternativesTo(index, 'iced-latte', always), ['latte', 'frappuccino', 'iced-coffee'])
})

test('a pastry is not replaced by a drink', () => {
  for (const id of alternativesTo(index, 'croissant', always))
    assert.equal(index.items.get(id)?.categoryId, index.items.get('croissant')?.categoryId)
})

test('in place of oat milk comes another milk of about its price', () => {
  const milks = alternativesToOption(index, 'oat', always)
  assert.equal(milks.length, 3)
  for (const id of milks) assert.equal(index.options.get(id)?.group.id, 'milk')
  assert.ok(!milks.includes('whole'), milks.join())
})

test('what cannot be had, and the thing itself, is never among them; there are three at most', () => {
  fc.assert(
    fc.property(anyMenu, fc.nat(), fc.func(fc.boolean()), (menu, pick, isAvailable) => {
      const some = indexMenu(menu)
      const wanted = menu.items[pick % menu.items.length]?.id ?? ''
      const option = [...some.options.keys()][pick % Math.max(some.options.size, 1)] ?? ''
      for (const [id, others] of [
        [wanted, alternativesTo(some, wanted, isAvailable)],
        [option, alternativesToOption(some, option, isAvailable)],
      ] as const) {
        assert.ok(others.length <= 3 && !others.includes(id))
        for (const other of others) assert.ok(isAvailable(other))
      }
    }),
  )
})
