import assert from 'node:assert/strict'
import { test } from 'node:test'
import { indexMenu } from '../domain/menu/menu-index.ts'
import { defaultMenu } from '../test/arbitraries/default-menu.ts'
import { cartText } from './corpus/cart-text.ts'
import { compileLexicon } from './lexicon/compile-lexicon.ts'
import { EMPTY_STATE } from './state.ts'
import { understand } from './understand.ts'

const lexicon = compileLexicon(indexMenu(defaultMenu))

test('a whole order is taken from one sentence, and changed by the next', () => {
  const first = understand(
    lexicon,
    EMPTY_STATE,
    'hi, two large iced lattes with oat milk, one of them decaf, and a croissant to go please',
  )
  assert.deepEqual(cartText(first.state.lines), [
    '1 croissant',
    '1 iced-latte large +decaf +oat',
    '1 iced-latte large +oat',
  ])
  assert.equal(first.state.fulfilment, 'to_go')

  const second = understand(lexicon, first.state, 'actually make the decaf one hot and add a shot')
  assert.deepEqual(cartText(second.state.lines), [
    '1 croissant',
    '1 iced-latte large +oat',
    '1 latte large +decaf +extra-shot +hot +oat',
  ])
  assert.deepEqual(
    second.edits.map(({ kind }) => kind),
    ['change line'],
  )
  assert.deepEqual(understand(lexicon, second.state, 'yes').replies, [{ kind: 'yes' }])
})

test('a question adds nothing and says what it asks about', () => {
  const { edits, replies } = understand(lexicon, EMPTY_STATE, 'how much is a large latte?')
  assert.deepEqual(edits, [])
  assert.equal(replies[0]?.kind === 'inquiry' && replies[0].about, 'price')
})

test('what the menu has not is said to be unknown, and is not added', () => {
  const { edits, replies } = understand(lexicon, EMPTY_STATE, 'a pizza please')
  assert.deepEqual(edits, [])
  assert.deepEqual(replies, [{ kind: 'unknown item', said: 'pizza', nearest: [] }])
})

test('a word for several items is asked about, and the answer is taken with what was said before', () => {
  const asked = understand(lexicon, EMPTY_STATE, 'two sandwiches')
  assert.deepEqual(asked.edits, [])
  assert.equal(asked.replies[0]?.kind, 'question')
  assert.deepEqual(cartText(understand(lexicon, asked.state, 'the club').state.lines), ['2 club-sandwich'])
})

test('more than one order may hold is not written down', () => {
  const { edits, replies } = understand(lexicon, EMPTY_STATE, '18,000 lattes')
  assert.deepEqual(edits, [])
  assert.deepEqual(replies, [{ kind: 'limit', of: 'quantity', asked: 18_000, max: 50, said: 'Latte' }])
})
