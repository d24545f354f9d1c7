import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { indexMenu } from '../domain/menu/menu-index.ts'
import { defaultMenu } from '../test/arbitraries/default-menu.ts'
import { cartText } from './corpus/cart-text.ts'
import { compileLexicon } from './lexicon/compile-lexicon.ts'
import { EMPTY_STATE } from './state.ts'
import { understand } from './understand.ts'
import { anySaidCart } from '../test/arbitraries/said-cart.ts'

const index = indexMenu(defaultMenu)
const lexicon = compileLexicon(index)

test('any cart that is said in the menu’s words is understood as that cart', () => {
  fc.assert(
    fc.property(anySaidCart(index), ({ lines, said }) => {
      assert.deepEqual(cartText(understand(lexicon, EMPTY_STATE, said).state.lines), cartText(lines), said)
    }),
    { numRuns: 1_000 },
  )
})

test('a cart said line by line, in as many turns, is the same cart', () => {
  fc.assert(
    fc.property(fc.array(anySaidCart(index), { minLength: 2, maxLength: 5 }), (carts) => {
      let state = EMPTY_STATE
      for (const { said } of carts) state = understand(lexicon, state, said).state
      const lines = carts.flatMap((cart) => cart.lines)
      if (lines.reduce((sum, { quantity }) => sum + quantity, 0) <= 100)
        assert.deepEqual(cartText(state.lines), cartText(lines), carts.map(({ said }) => said).join(' / '))
    }),
    { numRuns: 300 },
  )
})
