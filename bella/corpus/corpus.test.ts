import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { priceCart } from '../../domain/pricing/price-cart.ts'
import { defaultMenu } from '../../test/arbitraries/default-menu.ts'
import { compileLexicon } from '../lexicon/compile-lexicon.ts'
import { EMPTY_STATE, type BellaState } from '../state.ts'
import { understand } from '../understand.ts'
import { cartText } from './cart-text.ts'

/** What is said, and the cart that it comes to; `fulfilment` where it was said. */
type Said = { say: string; cart: readonly string[]; fulfilment?: 'here' | 'to_go' }

test('every order of the corpus is understood as a barista would', () => {
  const orders = read<Said>('orders.jsonl')
  assert.ok(orders.length >= 300, `there are ${orders.length}`)
  assert.deepEqual(
    misunderstood(
      defaultMenu,
      orders.map((said) => [said]),
    ),
    [],
  )
})

test('every conversation of the corpus comes to the right cart after each turn', () => {
  const conversations = read<readonly Said[]>('conversations.jsonl')
  assert.ok(conversations.length >= 60, `there are ${conversations.length}`)
  assert.deepEqual(misunderstood(defaultMenu, conversations), [])
})

for (const trade of [
  'pizzeria',
  'bubble-tea',
  'burgers',
  'bagels',
  'ice-cream',
  'ramen',
  'salads',
  'tacos',
  'deli',
  'poke',
  'fish-and-chips',
  'donuts',
  'curry',
  'juice-bar',
  'pho',
  'pancakes',
  'hot-dogs',
  'bar-food',
  'dumplings',
])
  test(`a menu of ${trade} needs no other code`, () => {
    const [menu] = read<Menu>(`${trade}.json`, /$^/)
    assert.ok(menu)
    assert.deepEqual(misunderstood(menu, read<readonly Said[]>(`${trade}.jsonl`)), [])
  })

/** The turns that are understood otherwise, each with what came out. */
function misunderstood(menu: Menu, conversations: readonly (readonly Said[])[]): object[] {
  const index = indexMenu(menu)
  const lexicon = compileLexicon(index)
  return conversations.flatMap((turns) => {
    let state: BellaState = EMPTY_STATE
    return turns.flatMap(({ say, cart, fulfilment }) => {
      state = understand(lexicon, state, say).state
      const got = cartText(state.lines)
      const priced = priceCart(index, state.lines)
      const sellable = priced.ok || priced.refusal.code === 'empty_cart' || priced.refusal.code === 'option_required'
      const right = [...cart].sort().join() === got.join() && state.fulfilment === (fulfilment ?? null) && sellable
      return right ? [] : [{ say, wanted: cart, got, fulfilment: state.fulfilment, sellable }]
    })
  })
}

function read<Entry>(file: string, between: RegExp = /\n/): Entry[] {
  const entries = readFileSync(new URL(file, import.meta.url), 'utf8').split(between)
  return entries.filter((entry) => entry !== '').map((entry) => JSON.parse(entry) as Entry)
}
