import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CartLine } from '../../domain/order/cart.ts'
import { largeOatLatte, line } from '../../test/fixtures/cart.ts'
import { sceneOf, sold } from '../../test/fixtures/scene.ts'
import { choose } from './choose.ts'
import type { Scene } from './scene.ts'

const latte = line('latte')
const PAIRED = sold([
  [20, 9, 'latte+oat', 'croissant'],
  [20, 9, 'latte', 'croissant'],
  [20, 9, 'tea', 'blueberry-muffin'],
  [40, 15, 'cold-brew'],
])

const SAID: readonly [what: string, scene: Scene, said: readonly string[]][] = [
  [
    'a new café has the menu’s structure and its own marks',
    sceneOf([latte]),
    [
      'variation Make it large 75',
      'variation Make it iced 0',
      'popular House favourite: Cappuccino 450',
      'popular House favourite: Cold Brew 400',
    ],
  ],
  [
    'with orders it knows what others choose and what goes together',
    sceneOf([latte], { trends: PAIRED }),
    [
      'variation Make it large 75',
      'pairing Goes well with it: Croissant 350',
      'trend Popular right now: Tea 300',
      'variation Have it with oat milk 70',
      'trend Popular right now: Blueberry Muffin 350',
    ],
  ],
  [
    'an empty cart, at nine',
    sceneOf([], { trends: PAIRED }),
    [
      'trend Popular right now: Latte 500',
      'trend Popular right now: Croissant 350',
      'popular House favourite: Cappuccino 450',
      'popular House favourite: Cold Brew 400',
    ],
  ],
  [
    'an empty cart, at three in the afternoon',
    sceneOf([], { trends: PAIRED, hour: 15 }),
    [
      'trend Popular right now: Cold Brew 400',
      'popular House favourite: Cappuccino 450',
      'popular House favourite: Latte 500',
      'popular House favourite: Croissant 350',
    ],
  ],
  [
    'two lines: it is said which is meant, and both of two cups grow',
    sceneOf([line('mocha', 2), line('tea')]),
    [
      'variation Make the Tea large 75',
      'variation Make the Mocha large 150',
      'popular House favourite: Cappuccino 450',
      'popular House favourite: Latte 500',
    ],
  ],
  [
    'what was chosen is not argued with',
    sceneOf([{ ...largeOatLatte, options: [{ optionId: 'hot' }, { optionId: 'whole' }] }], { trends: PAIRED }),
    [
      'pairing Goes well with it: Croissant 350',
      'trend Popular right now: Tea 300',
      'trend Popular right now: Blueberry Muffin 350',
      'popular House favourite: Cappuccino 450',
    ],
  ],
  [
    'an item that is another with an option in its name',
    sceneOf([{ ...line('iced-latte'), sizeId: 'large' }]),
    [
      'variation Have it with no ice 0',
      'variation Make it hot 0',
      'popular House favourite: Cappuccino 450',
      'popular House favourite: Latte 500',
    ],
  ],
]
for (const [what, scene, said] of SAID)
  test(what, () => {
    assert.deepEqual(
      choose(scene).map(({ kind, label, deltaCents }) => `${kind} ${label} ${deltaCents}`),
      said,
    )
  })

const itemsOf = (scene: Scene) => choose(scene).map((chosen) => chosen.line.itemId)
const labelsOf = (scene: Scene) => choose(scene).map(({ label }) => label)

test('what is out is not suggested: an item, an ingredient, an option, the last ones of a count', () => {
  const out = (shelf: object, lines: readonly CartLine[] = [latte]) => sceneOf(lines, { trends: PAIRED, shelf })
  assert.ok(!itemsOf(out({ outItems: new Set(['croissant']) })).includes('croissant'))
  assert.ok(!itemsOf(out({ outIngredients: new Set(['butter']) })).includes('croissant'))
  assert.ok(!labelsOf(out({ outIngredients: new Set(['oat-milk']) })).includes('Have it with oat milk'))
  assert.ok(!labelsOf(out({ outOptions: new Set(['iced']) })).includes('Make it iced'))
  assert.ok(!itemsOf(out({ left: new Map([['croissant', 0]]) })).includes('croissant'))
  // One is left, and it is in the cart in another way already.
  const last = [{ ...line('croissant'), note: 'warm' }, latte]
  assert.ok(
    !choose(out({ left: new Map([['croissant', 1]]) }, last)).some((chosen) => chosen.line.itemId === 'croissant'),
  )
})

test('with an allergy nothing is suggested that holds it, or of which it is not known', () => {
  const free = choose(sceneOf([line('tea')], { trends: PAIRED, allergies: ['milk'] }))
  assert.deepEqual(
    free.map(({ label }) => label),
    ['Make it large', 'Make it iced', 'House favourite: Cold Brew', 'House favourite: Avocado Toast'],
  )
  assert.deepEqual(choose(sceneOf([latte], { trends: PAIRED, allergies: ['strawberries'] })), [])
  const danish = sold([[10, 9, 'tea', 'danish-pastry']])
  assert.ok(!itemsOf(sceneOf([line('tea')], { trends: danish, allergies: ['nuts'] })).includes('danish-pastry'))
})

test('what is in the cart in the same make is not put forward again', () => {
  const large = { ...latte, sizeId: 'large' }
  assert.ok(!labelsOf(sceneOf([large, latte])).includes('Make the Latte large'))
  assert.ok(
    !itemsOf(sceneOf([{ ...line('croissant'), note: 'warm' }, latte], { trends: PAIRED })).includes('croissant'),
  )
})

test('a full order gets no more, but may be varied', () => {
  const full = Array.from({ length: 50 }, (_, at) => ({ ...line('latte', 2), note: `for ${at}` }))
  for (const chosen of choose(sceneOf(full, { trends: PAIRED }))) assert.equal(chosen.kind, 'variation')
})
