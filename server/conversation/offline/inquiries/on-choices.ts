import { itemAvailable, optionAvailable } from '../../../../domain/menu/availability.ts'
import { sizesOf } from '../../../../domain/menu/menu-index.ts'
import type { OptionGroup } from '../../../../domain/menu/menu.ts'
import { allOf, inside } from '../../english/word-lists.ts'
import type { Turn } from '../../turn.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'

const TOLD_MAX = 10

/** What there is to choose from: of a group, in a category, for an item, or at all. */
export async function onChoices(
  turn: Turn,
  { itemIds, groupIds, categoryIds, optionIds }: Inquired,
): Promise<Answered> {
  const { index } = turn.offer
  const groups = index.menu.optionGroups.filter(({ id }) => groupIds.includes(id))
  if (groups.length > 0) return { words: groups.map((group) => groupWords(turn, group)) }
  if (categoryIds.length > 0) return { words: [...new Set(categoryIds)].flatMap((id) => categoryWords(turn, id)) }
  const [itemId] = itemIds
  if (itemId !== undefined) return { words: [itemWords(turn, itemId)] }
  const asked = index.menu.optionGroups.filter((group) => group.options.some(({ id }) => optionIds.includes(id)))
  if (asked.length > 0) return { words: asked.map((group) => groupWords(turn, group)) }
  const names = index.menu.categories.map(({ name }) => inside(name))
  turn.ledger.buttons.push(
    ...index.menu.categories.map(({ name }) => ({ label: name, say: `What ${name} do you have?` })),
  )
  return { words: [`We have ${allOf(names)}.`], question: 'What would you like to hear more about?' }
}

function groupWords({ offer, ledger }: Turn, group: OptionGroup): string {
  const there = group.options.filter((option) => optionAvailable(offer.shelf, option)).slice(0, TOLD_MAX)
  ledger.buttons.push(...there.map(({ name }) => ({ label: name, say: name })))
  const names = there.map(({ name }) => inside(name))
  return names.length > 0 ? `${group.name}: we have ${allOf(names)}.` : `${group.name}: there is nothing left today.`
}

function categoryWords({ ledger, offer }: Turn, categoryId: string): string[] {
  const { index, shelf } = offer
  const category = index.menu.categories.find(({ id }) => id === categoryId)
  const there = index.menu.items
    .filter((item) => item.categoryId === categoryId && itemAvailable(shelf, item))
    .slice(0, TOLD_MAX)
  if (!category) return []
  ledger.buttons.push(...there.map(({ name }) => ({ label: name, say: `One ${name}, please` })))
  return [
    `${category.name}: we have ${there.length > 0 ? allOf(there.map(({ name }) => name)) : 'nothing left today'}.`,
  ]
}

function itemWords({ offer }: Turn, itemId: string): string {
  const { index } = offer
  const item = index.items.get(itemId)
  if (!item) return 'I don’t find that on our menu.'
  const sizes = sizesOf(index, item).map(({ name }) => inside(name))
  const groups = (index.groupsOf.get(itemId) ?? []).map(({ name }) => inside(name))
  const sized = sizes.length > 0 ? `The ${item.name} comes in ${allOf(sizes)}.` : `The ${item.name} comes in one size.`
  return groups.length > 0 ? `${sized} You can choose ${allOf(groups)}.` : sized
}
