import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexMenu } from '../domain/menu/menu-index.ts'
import { defaultMenu } from '../test/arbitraries/default-menu.ts'
import { anySaidTurns } from '../test/arbitraries/said-edits.ts'
import { cartText } from './corpus/cart-text.ts'
import { compileLexicon } from './lexicon/compile-lexicon.ts'
import { EMPTY_STATE, type BellaState } from './state.ts'
import { understand } from './understand.ts'

const index = indexMenu(defaultMenu)
const lexicon = compileLexicon(index)

test('a conversation of orders and changes comes to the right cart after every turn', () => {
  fc.assert(
    fc.property(anySaidTurns(index), (turns) => {
      let state: BellaState = EMPTY_STATE
      for (const { said, lines } of turns) {
        state = understand(lexicon, state, said).state
        assert.deepEqual(cartText(state.lines), cartText(lines), turns.map((turn) => turn.said).join(' / '))
      }
    }),
    { numRuns: 500 },
  )
})
