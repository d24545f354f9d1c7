import assert from 'node:assert/strict'
import test from 'node:test'
import type { Customer } from '../cart/customer-store.ts'
import { inOrderOf, mergeAllergies } from './merge-allergies.ts'

const who = (allergies: string[], otherAllergies = ''): Customer => ({
  name: '',
  fulfilment: 'to_go',
  allergies,
  otherAllergies,
})

for (const [why, tapped, asked, told, is] of [
  [
    'what is said is added',
    who(['milk']),
    ['milk'],
    ['milk', 'nuts'],
    { allergies: ['milk', 'nuts'], otherAllergies: '' },
  ],
  ['own words are kept as words', who([]), [], ['kiwi'], { allergies: [], otherAllergies: 'kiwi' }],
  ['words with a comma stay one', who([]), [], ['kiwi, raw'], { allergies: [], otherAllergies: 'kiwi / raw' }],
  [
    'what was tapped meanwhile stays',
    who(['milk', 'soy']),
    ['milk'],
    ['milk'],
    { allergies: ['milk', 'soy'], otherAllergies: '' },
  ],
  [
    'what was taken back goes',
    who(['milk'], 'kiwi'),
    ['milk', 'kiwi'],
    ['milk'],
    { allergies: ['milk'], otherAllergies: '' },
  ],
  [
    'nothing new changes nothing',
    who(['nuts'], 'kiwi, figs'),
    ['nuts', 'kiwi', 'figs'],
    ['nuts', 'kiwi', 'figs'],
    { allergies: ['nuts'], otherAllergies: 'kiwi, figs' },
  ],
] as const)
  test(why, () => {
    assert.deepEqual(mergeAllergies(tapped, asked, told), is)
  })

test('allergies are told in the order that Bella knows them in, the new ones last', () => {
  assert.deepEqual(inOrderOf(['kiwi', 'milk', 'soy'], ['milk', 'nuts', 'kiwi']), ['kiwi', 'milk', 'nuts'])
})
