import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { priceCart } from '../../domain/pricing/price-cart.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { EMPTY_STATE, type BellaState } from '../state.ts'
import { understand } from '../understand.ts'
import { cartText } from './cart-text.ts'

/** What is said, and the cart that it comes to; `fulfilment` where it was said. */
type Said = { say: string; cart: readonly string[]; fulfilment?: 'here' | 'to_go' }

const index = indexMenu(defaultMenu)
const lexicon = compileLexicon(index)

test('every order of the corpus is understood as a barista would', () => {
  const orders = read<Said>('orders.jsonl')
  assert.ok(orders.length >= 300, `there are ${orders.length}`)
  assert.deepEqual(
    orders.flatMap((said) => wrong([said])),
    [],
  )
})

test('every conversation of the corpus comes to the right cart after each turn', () => {
  const conversations = read<readonly Said[]>('conversations.jsonl')
  assert.ok(conversations.length >= 60, `there are ${conversations.length}`)
  assert.deepEqual(conversations.flatMap(wrong), [])
})

/** The turns that are understood otherwise, each with what came out. */
function wrong(turns: readonly Said[]): object[] {
  let state: BellaState = EMPTY_STATE
  return turns.flatMap(({ say, cart, fulfilment }) => {
    state = understand(lexicon, state, say).state
    const got = cartText(state.lines)
    const refusal = state.lines.length > 0 ? priceCart(index, state.lines) : { ok: true }
    const right = [...cart].sort().join() === got.join() && state.fulfilment === (fulfilment ?? null) && refusal.ok
    return right ? [] : [{ say, wanted: [...cart].sort(), got, fulfilment: state.fulfilment, refusal }]
  })
}

function read<Entry>(file: string): Entry[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry)
}
