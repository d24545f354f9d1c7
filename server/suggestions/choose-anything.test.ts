import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ALLERGENS } from '../../domain/allergen/allergens.ts'
import { allergensOf, allergiesUnsure, allergyConflicts } from '../../domain/allergen/allergens-of.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { indexMenu } from '../../domain/menu/menu-index.ts'
import { makeOf } from '../../domain/pricing/make-of.ts'
import { anyMenuAndCart } from '../../test/arbitraries/cart.ts'
import { FULL_SHELF, sceneOf } from '../../test/fixtures/scene.ts'
import { pastFrom } from '../devices/past.ts'
import { priceOffer } from '../orders/quote.ts'
import { choose } from './choose.ts'
import { again } from './from-past.ts'
import type { Scene } from './scene.ts'
import { newTally } from './trends.ts'

/** A café in any state, and a cart that can be sold from it as it is. */
const anyScene: fc.Arbitrary<Scene> = anyMenuAndCart
  .chain(({ menu, cart }) =>
    fc.record({
      menu: fc.constant(menu),
      lines: fc.constantFrom(cart, cart.slice(0, 1), []),
      shelf: anyShelf(menu),
      allergies: fc.oneof(
        fc.constant([]),
        fc.subarray([...ALLERGENS.map(({ id }) => id), 'moonlight'], { maxLength: 3 }),
      ),
      orders: fc.array(fc.array(fc.constantFrom(...menu.items), { maxLength: 4 }), { maxLength: 40 }),
      again: fc.nat({ max: 3 }),
    }),
  )
  .map(({ menu, lines, shelf, allergies, orders, again: times }) => {
    const tally = newTally(() => 9)
    for (const items of orders)
      tally.count({
        placedAtMs: 0,
        lines: items.map(({ id }, at) => ({
          itemId: id,
          options: menu.optionGroups.flatMap(({ options }) =>
            options.slice(at, at + 1).map((option) => ({ optionId: option.id, isDefault: false })),
          ),
        })),
      })
    const bare = sceneOf(lines, { menu, shelf, allergies, trends: tally.trends() })
    const row = (at: number) => ({
      order_id: String(at),
      number: at,
      status: 'completed' as const,
      fulfilment: 'here' as const,
      placed_at_ms: at,
      lines_json: JSON.stringify(
        bare.cart.map(({ priced }) => ({ ...priced, sizeId: priced.sizeId ?? null, note: null })),
      ),
    })
    return {
      ...bare,
      past: pastFrom(
        bare.offer,
        Array.from({ length: times }, (_, at) => row(times - at)),
      ),
    }
  })
  .filter(
    ({ offer, cart }) =>
      cart.length === 0 ||
      priceOffer(
        offer,
        cart.map(({ line }) => line),
      ).ok,
  )

test('whatever the menu, cart, shelf and allergies: what is suggested can be had, is safe, and adds what it says', () => {
  let seen = 0
  fc.assert(
    fc.property(anyScene, (scene) => {
      const before = scene.cart.map(({ line }) => line)
      const chosen = choose(scene)
      assert.ok(chosen.length <= 6)
      seen += chosen.length
      for (const { line, replaces, deltaCents } of chosen) {
        const after = replaces === undefined ? [...before, line] : before.with(replaces, line)
        adds(scene, after, deltaCents)
        const priced = priceOffer(scene.offer, [line])
        assert.ok(priced.ok)
        for (const made of priced.value.lines) {
          isFree(scene, made)
          assert.ok(!scene.cart.some((known) => makeOf(known.priced) === makeOf(made)))
        }
      }
      for (const { lines, deltaCents } of again(scene)) {
        adds(scene, [...before, ...lines], deltaCents)
        const priced = priceOffer(scene.offer, lines)
        assert.ok(priced.ok)
        for (const made of priced.value.lines) isFree(scene, made)
      }
    }),
    { numRuns: 3_000 },
  )
  assert.ok(seen > 1_500, `only ${seen} were suggested at all`)
})

function adds(scene: Scene, after: Parameters<typeof priceOffer>[1], deltaCents: number): void {
  const lines = scene.cart.map(({ line }) => line)
  const was = lines.length === 0 ? undefined : priceOffer(scene.offer, lines)
  const now = priceOffer(scene.offer, after)
  assert.ok(now.ok, JSON.stringify(now))
  assert.equal(now.value.subtotalCents - (was?.ok ? was.value.subtotalCents : 0), deltaCents)
}

function isFree({ offer, allergies }: Scene, made: { itemId: string; options: readonly { optionId: string }[] }): void {
  const statement = allergensOf(
    offer.index,
    made.itemId,
    made.options.map(({ optionId }) => optionId),
  )
  assert.deepEqual([allergyConflicts(statement, allergies), allergiesUnsure(statement, allergies)], [[], []])
}

function anyShelf(menu: Menu) {
  const some = (ids: readonly string[]) =>
    fc.subarray([...ids], { maxLength: Math.min(2, ids.length) }).map((out) => new Set(out))
  return fc.oneof(
    fc.constant(FULL_SHELF),
    fc.record({
      outItems: some(menu.items.map(({ id }) => id)),
      outOptions: some([...indexMenu(menu).options.keys()]),
      outIngredients: some(menu.ingredients.map(({ id }) => id)),
      left: fc
        .array(fc.tuple(fc.constantFrom(...menu.items.map(({ id }) => id)), fc.nat({ max: 30 })), { maxLength: 3 })
        .map((counts) => new Map(counts)),
    }),
  )
}
