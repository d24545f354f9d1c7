import { allergensOf, allergiesUnsure, allergyConflicts } from '../../domain/allergen/allergens-of.ts'
import { firstSoldOut } from '../../domain/menu/availability.ts'
import type { MenuIndex } from '../../domain/menu/menu-index.ts'
import { sumCents } from '../../domain/money/cents.ts'
import { LIMITS } from '../../domain/order/limits.ts'
import { makeOf } from '../../domain/pricing/make-of.ts'
import { priceLine, type PricedLine } from '../../domain/pricing/price-cart.ts'
import type { Idea, Scene } from './scene.ts'

/** What an idea is made as, and what it adds to the subtotal, in whole cents. */
export type Fit = { priced: PricedLine; deltaCents: number }

/**
 * Whether an idea may be suggested. Undefined where it must not: it cannot be priced, is not to be had with what is in the
 * cart already, is in the cart already, or is not known to be free of a declared allergy.
 */
export function fitOf(scene: Scene, { line, replaces }: Idea): Fit | undefined {
  const { offer, cart, allergies } = scene
  const priced = priceLine(offer.index, line)
  if (!priced.ok || !isSafe(offer.index, priced.value, allergies)) return undefined
  const make = makeOf(priced.value)
  if (cart.some((known) => makeOf(known.priced) === make)) return undefined
  const before = cart.map((known) => known.priced)
  const after = replaces === undefined ? [...before, priced.value] : before.with(replaces, priced.value)
  if (!canBeSold(scene, after)) return undefined
  const wasCents = replaces === undefined ? 0 : (before[replaces]?.lineCents ?? 0)
  return { priced: priced.value, deltaCents: priced.value.lineCents - wasCents }
}

/** What several lines add together, one more each; undefined where they cannot all be had with what is in the cart. */
export function deltaOfAll(scene: Scene, lines: readonly PricedLine[]): number | undefined {
  const fits = canBeSold(scene, [...scene.cart.map(({ priced }) => priced), ...lines])
  return fits ? sumCents(lines.map(({ lineCents }) => lineCents)) : undefined
}

/** Known to be free of every declared allergy. Words of the customer's own, only staff can judge: nothing is safe then. */
export function isSafe(index: MenuIndex, line: PricedLine, allergies: readonly string[]): boolean {
  if (allergies.length === 0) return true
  const optionIds = line.options.map(({ optionId }) => optionId)
  const statement = allergensOf(index, line.itemId, optionIds)
  return allergyConflicts(statement, allergies).length === 0 && allergiesUnsure(statement, allergies).length === 0
}

function canBeSold({ offer: { index, shelf } }: Scene, lines: readonly PricedLine[]): boolean {
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  return lines.length <= LIMITS.linesMax && units <= LIMITS.unitsMax && firstSoldOut(index, shelf, lines) === undefined
}
