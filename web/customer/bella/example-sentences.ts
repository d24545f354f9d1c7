import { defaultOptionId, defaultSizeId, sizesOf } from '../../../domain/menu/menu-index.ts'
import { priceLine } from '../../../domain/pricing/price-cart.ts'
import type { Menu } from '../../api/use-menu.ts'
import { bellaText } from '../../ui/text/en/customer/bella.ts'

type MenuItem = Menu['menu']['items'][number]

/** Three things that a customer could say here, in the words of the menu as it is now: an order, a larger one, a question. */
export function exampleSentences(menu: Menu): readonly string[] {
  const items = menu.menu.items.filter((item) => item.available && isComplete(menu, item))
  const sorted = [...items].sort((one, other) => Number(other.popular ?? false) - Number(one.popular ?? false))
  const [first] = sorted
  if (!first) return []
  const chosen = sorted.find((item) => choiceOf(menu, item)) ?? first
  const others = sorted.filter((item) => item.id !== chosen.id)
  const several = others[0] ?? chosen
  const beside = others.find((item) => item.categoryId !== several.categoryId)
  const asked = others.find((item) => item.id !== several.id && item.id !== beside?.id) ?? beside ?? several
  const { example } = bellaText
  const plural = several.plural ?? several.name
  return [
    ...new Set([
      choiceOf(menu, chosen) ?? example.plain(chosen.name),
      beside ? example.two(plural, beside.name) : example.twoAlike(plural),
      example.ask(asked.name),
    ]),
  ]
}

/** “One large Latte with oat milk, please”: a size and an option that are not what it comes with. */
function choiceOf({ menu, index }: Menu, item: MenuItem): string | undefined {
  const size = sizesOf(index, item).findLast(({ id }) => id !== defaultSizeId(index, item))
  const groups = menu.optionGroups.filter((group) => index.groupsOf.get(item.id)?.some(({ id }) => id === group.id))
  const option = groups
    .flatMap((group) => group.options.map((one) => ({ ...one, isDefault: one.id === defaultOptionId(item, group) })))
    .filter(({ available, isDefault, ingredientIds }) => available && !isDefault && ingredientIds.length > 0)
    .find(({ id }) => priceLine(index, { itemId: item.id, quantity: 1, options: [{ optionId: id }] }).ok)
  if (!size || !option) return undefined
  return bellaText.example.large(size.name.toLowerCase(), item.name, option.name.toLowerCase())
}

function isComplete({ index }: Menu, item: MenuItem): boolean {
  return priceLine(index, { itemId: item.id, quantity: 1, options: [] }).ok
}
