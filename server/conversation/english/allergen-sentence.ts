import { allergensOf } from '../../../domain/allergen/allergens-of.ts'
import { allergenName, isAllergenId } from '../../../domain/allergen/allergens.ts'
import type { MenuIndex } from '../../../domain/menu/menu-index.ts'
import type { CartLine } from '../../../domain/order/cart.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import { allOf, anyOf, capital, inside } from './word-lists.ts'

const ASK = 'Traces of anything else can’t be ruled out, so please ask our staff before you eat or drink it.'

/** What the menu's data says of allergens in a line: contained, or not known. It never calls anything safe, or free of anything. */
export function allergenSentence(index: MenuIndex, line: CartLine, asked: readonly string[]): string {
  const priced = priceLine(index, line)
  const optionIds = (priced.ok ? priced.value.options : line.options).map(({ optionId }) => optionId)
  const { contains, unknown } = allergensOf(index, line.itemId, optionIds)
  const name = index.items.get(line.itemId)?.name ?? line.itemId
  const what = optionIds.length > 0 && !isPlain(priced) ? `your ${name}` : `the ${name}`
  if (!isListed(index, line.itemId, optionIds)) return `Our menu doesn’t say what is in ${what}. ${ASK}`
  const has =
    contains.length > 0
      ? `${capital(what)} contains ${allOf(contains.map(allergenWords))}.`
      : `Our menu lists no allergens for ${what}.`
  const notAmong = asked.filter((allergen) => !(contains as readonly string[]).includes(allergen))
  const notKnown = unknown.length > 0 && `What is in its ${anyOf(unknown.map(inside))} is not known.`
  const notListed =
    notAmong.length > 0 &&
    unknown.length === 0 &&
    `Its list of ingredients doesn’t name ${anyOf(notAmong.map(allergenWords))}.`
  return [has, notKnown, notListed, ASK].filter(Boolean).join(' ')
}

/** As it is called within a sentence: `tree nuts`, or the customer's own words. */
export function allergenWords(declared: string): string {
  return isAllergenId(declared) ? inside(allergenName(declared).replace(/ \(.*/, '')) : `“${declared}”`
}

/** Whether the menu says anything at all of what is in it. */
function isListed(index: MenuIndex, itemId: string, optionIds: readonly string[]): boolean {
  const own = index.items.get(itemId)?.ingredientIds ?? []
  return own.length > 0 || optionIds.some((id) => (index.options.get(id)?.option.ingredientIds ?? []).length > 0)
}

function isPlain(priced: ReturnType<typeof priceLine>): boolean {
  return !priced.ok || priced.value.options.every(({ isDefault }) => isDefault)
}
