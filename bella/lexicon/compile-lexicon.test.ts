import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { keysOf } from '../text/tokenize.ts'
import { compileLexicon } from './compile-lexicon.ts'
import { meaningsOf } from './trie.ts'

const bare = {
  ...defaultMenu,
  items: defaultMenu.items.map(({ aliases: _, ...item }) => item),
  optionGroups: defaultMenu.optionGroups.map((group) => ({
    ...group,
    options: group.options.map(({ aliases: _, ...option }) => option),
  })),
}
const stated = compileLexicon(indexMenu(defaultMenu))
const implied = compileLexicon(indexMenu(bare))
const senses = (lexicon: typeof stated, said: string) => meaningsOf(lexicon.senses, keysOf(said))

test('names, plurals and aliases of a menu are known', () => {
  for (const said of ['cold brew', 'Cold Brews', 'coldbrew'])
    assert.deepEqual(senses(stated, said), [{ kind: 'item', itemId: 'cold-brew' }])
})

test('a name in brackets is a name too', () => {
  assert.deepEqual(senses(implied, 'cortado'), [{ kind: 'item', itemId: 'binary-brew' }])
})

test('an option needs no alias for its name without that of its group', () => {
  assert.deepEqual(senses(implied, 'oat'), [{ kind: 'option', optionId: 'oat', groupId: 'milk' }])
  assert.deepEqual(senses(implied, 'vanilla'), [{ kind: 'option', optionId: 'vanilla', groupId: 'syrups' }])
})

test('a word of several names means all of them', () => {
  assert.deepEqual(
    senses(implied, 'sandwich').map(({ kind }) => kind),
    ['category'],
  )
  const [brew] = senses(implied, 'brew')
  assert.deepEqual(brew?.kind === 'part' && brew.itemIds, ['binary-brew', 'cold-brew', 'nitro-cold-brew'])
})

test('an item that is another with an option in its name is a variant of it', () => {
  assert.deepEqual(stated.variants.get('iced-latte')?.[0], { itemId: 'latte', groupId: 'temperature' })
  assert.equal(stated.variants.get('latte'), undefined)
})
