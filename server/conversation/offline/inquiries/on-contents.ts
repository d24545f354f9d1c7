import type { Item } from '../../../../domain/menu/menu.ts'
import { priceLine } from '../../../../domain/pricing/price-cart.ts'
import { falseClaims } from '../../check/false-claims.ts'
import { allOf, inside } from '../../english/word-lists.ts'
import type { Turn } from '../../turn.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'
import { inFocus } from './in-focus.ts'

const TOLD_MAX = 2

/** What the menu says that things are made of. It says nothing of what they are free of. */
export async function onContents(turn: Turn, { itemIds, optionIds }: Inquired): Promise<Answered> {
  const named = [...new Set(itemIds)]
  const asked = (named.length > 0 || optionIds.length > 0 ? named : spokenOf(turn)).slice(0, TOLD_MAX)
  if (asked.length === 0 && optionIds.length === 0)
    return { words: [], question: 'What would you like to know about: which drink or dish?' }
  await turn.use('read_menu', { itemIds: asked })
  const told = asked.map((id) => contentsOf(turn, id))
  turn.ledger.statements.push(...told)
  return { words: told.length > 0 ? told : [optionContents(turn, optionIds)] }
}

function spokenOf({ draft }: Turn): string[] {
  const ids = inFocus(draft.bella).map((one) => ('at' in one ? (draft.bella.lines[one.at]?.itemId ?? '') : one.itemId))
  return [...new Set(ids)]
}

function contentsOf(turn: Turn, itemId: string): string {
  const { index } = turn.offer
  const item = index.items.get(itemId)
  const priced = priceLine(index, { itemId, quantity: 1, options: [] })
  const optionIds = priced.ok ? priced.value.options.map(({ optionId }) => optionId) : []
  const ingredientIds = [
    item?.ingredientIds ?? [],
    ...optionIds.map((id) => index.options.get(id)?.option.ingredientIds ?? []),
  ]
  const names = [...new Set(ingredientIds.flat())].map((id) => inside(index.ingredients.get(id)?.name ?? id))
  const made = names.length > 0 ? `The ${item?.name} is made with ${allOf(names)}.` : ''
  const told = [describedBy(turn, item), made].filter((text) => text !== '').join(' ')
  return told === '' ? `Our menu doesn’t say what is in the ${item?.name}; please ask our staff.` : told
}

function optionContents({ ledger, offer }: Turn, optionIds: readonly string[]): string {
  const names = optionIds.slice(0, TOLD_MAX).map((id) => offer.index.options.get(id)?.option.name ?? id)
  const told = `${allOf(names)} can be added to what it goes with; please ask our staff what exactly is in it.`
  ledger.statements.push(told)
  return told
}

/** The menu's own description, but for one that speaks of prices, allergens or other places: those are told from data alone. */
function describedBy(turn: Turn, item: Item | undefined): string {
  const text = item?.description ?? ''
  return text === '' || falseClaims(text, turn).length > 0 ? '' : text
}
