import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileLexicon } from '../../bella/lexicon/compile-lexicon.ts'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { CommandFault } from '../command-fault.ts'
import { answerLine } from './answer-line.ts'

const lexicon = compileLexicon(indexMenu(defaultMenu))
const latte = { itemId: 'latte', quantity: 2, options: [] }

test('an utterance is answered with its cart', () => {
  assert.deepEqual(answerLine(lexicon, '{"id":7,"utterance":"two lattes to go"}', 1), {
    id: 7,
    lines: [latte],
    fulfilment: 'to_go',
  })
})

test('turns are answered with the cart after each', () => {
  assert.deepEqual(answerLine(lexicon, '{"id":"a","turns":["two lattes","for here","cancel everything"]}', 1), {
    id: 'a',
    steps: [
      { lines: [latte], fulfilment: null },
      { lines: [latte], fulfilment: 'here' },
      { lines: [], fulfilment: null },
    ],
  })
})

test('a line that asks nothing is told by its number', () => {
  for (const line of ['two lattes', '{"id":1}', 'null', '{"id":1,"turns":"a latte"}', '{"id":1,"turns":[1]}'])
    assert.throws(() => answerLine(lexicon, line, 3), { constructor: CommandFault, message: /^Line 3 / })
})
