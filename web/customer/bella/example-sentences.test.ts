import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { compileLexicon } from '../../../bella/lexicon/compile-lexicon.ts'
import { EMPTY_STATE } from '../../../bella/state.ts'
import { understand } from '../../../bella/understand.ts'
import { indexMenu } from '../../../domain/menu/menu-index.ts'
import type { Menu as MenuFile } from '../../../domain/menu/menu.ts'
import { defaultMenu } from '../../../test/arbitraries/default-menu.ts'
import { anyMenu } from '../../../test/arbitraries/menu.ts'
import type { Menu } from '../../api/use-menu.ts'
import { exampleSentences } from './example-sentences.ts'

/** The menu as a page has it, everything to be had. */
function onThePage(file: MenuFile): Menu {
  const menu = {
    ...file,
    revision: 1,
    items: file.items.map((item) => ({ ...item, available: true })),
    optionGroups: file.optionGroups.map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, available: true })),
    })),
  }
  return { menu, index: indexMenu(file), keptAtMs: undefined }
}

test('Bella understands every example on our own menu: two orders and a question', () => {
  const menu = onThePage(defaultMenu)
  const lexicon = compileLexicon(menu.index)
  const heard = exampleSentences(menu).map((sentence) => understand(lexicon, EMPTY_STATE, sentence))
  assert.deepEqual(
    heard.map(({ state }) =>
      state.lines.map(({ itemId, quantity, sizeId, options }) => [itemId, quantity, sizeId, options]),
    ),
    [
      [['cappuccino', 1, 'large', [{ optionId: 'skim' }]]],
      [
        ['latte', 2, undefined, []],
        ['cold-brew', 1, undefined, []],
      ],
      [],
    ],
  )
  assert.equal(heard[1]?.state.fulfilment, 'to_go')
})

test('on any menu there is something to say, of what is on it, and never the same twice', () => {
  fc.assert(
    fc.property(anyMenu, (file) => {
      const menu = onThePage(file)
      const sentences = exampleSentences(menu)
      assert.ok(sentences.length <= 3)
      assert.equal(new Set(sentences).size, sentences.length)
      for (const sentence of sentences)
        assert.ok(file.items.some(({ name, plural }) => [name, plural ?? name].some((word) => sentence.includes(word))))
    }),
    { numRuns: 200 },
  )
})
