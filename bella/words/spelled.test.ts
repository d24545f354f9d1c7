import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { plainText, tokenize } from '../text/tokenize.ts'
import { readWords } from './read-words.ts'

const lexicon = compileLexicon(
  indexMenu({ ...defaultMenu, items: defaultMenu.items.map(({ aliases: _, ...item }) => item) }),
)

const CASES: readonly [string, string][] = [
  ['a capuccino', 'a cappuccino'],
  ['a late', 'a latte'],
  ['croisant', 'croissant'],
  ['a mocah', 'a mocha'],
  ['a coldbrew', 'a cold brew'],
  ['plese', 'please'],
  ['how late', 'how late'],
  ['a zebra', 'a zebra'],
]

for (const [said, meant] of CASES)
  test(`“${said}” is read as “${meant}”`, () => {
    const { tokens } = readWords(lexicon, tokenize(plainText(said)))
    assert.equal(tokens.map(({ key }) => key).join(' '), meant)
  })

test('a misspelled word is not taken for part of a longer name', () => {
  const { words } = readWords(lexicon, tokenize('the colf morning'))
  assert.deepEqual(
    words.flatMap((word) => word.senses.filter(({ kind }) => kind === 'part')),
    [],
  )
})
