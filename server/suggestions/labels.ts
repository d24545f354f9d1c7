import type { AgainKind, SuggestionKind } from '../../contract/suggestions.ts'
import { defaultSizeId, sizesOf, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Item, Option, Size } from '../../domain/menu/menu.ts'
import type { PricedLine } from '../../domain/pricing/price-cart.ts'

/** Every word of a suggestion, in English. Another language is another file of this form. */
export const labels = {
  /** `alone`: whether there is but one line that "it" can be. */
  larger: (item: Item, size: Size, alone: boolean) => `Make ${it(item, alone)} ${lowered(size.name)}`,
  /** A manner is one word that nothing is put in for, as "iced"; anything else is had with it. */
  otherwise: (item: Item, option: Option, alone: boolean) =>
    option.ingredientIds.length === 0 && !option.name.includes(' ')
      ? `Make ${it(item, alone)} ${lowered(option.name)}`
      : `Have ${it(item, alone)} with ${lowered(option.name)}`,
  pairing: (name: string) => `Goes well with it: ${name}`,
  trend: (name: string) => `Popular right now: ${name}`,
  popular: (name: string) => `House favourite: ${name}`,
  favourite: (line: string) => `Your favourite: ${line}`,
  again: { usual: 'Your usual', last: 'Repeat my last order' } satisfies Record<AgainKind, string>,
} satisfies Record<Exclude<SuggestionKind, 'variation'>, unknown> & Record<string, unknown>

/** `2 × Latte (Large, Oat milk)`: what differs from how it comes. */
export function lineInWords(index: MenuIndex, { itemId, name, quantity, sizeId, options }: PricedLine): string {
  const item = index.items.get(itemId)
  const size = item && sizesOf(index, item).find(({ id }) => id === sizeId && id !== defaultSizeId(index, item))
  const chosen = options.filter(({ isDefault }) => !isDefault)
  const parts = [...(size ? [size.name] : []), ...chosen.map((option) => counted(option.quantity, option.name))]
  return counted(quantity, parts.length === 0 ? name : `${name} (${parts.join(', ')})`)
}

function counted(quantity: number, name: string): string {
  return quantity > 1 ? `${quantity} × ${name}` : name
}

function it(item: Item, alone: boolean): string {
  return alone ? 'it' : `the ${item.name}`
}

/** `Oat milk` → `oat milk`; an abbreviation stays as it is. */
function lowered(name: string): string {
  return /^\p{Lu}\p{Lu}/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}
