import { itemAvailable } from '../../../../domain/menu/availability.ts'
import type { Item } from '../../../../domain/menu/menu.ts'
import { money } from '../../english/money.ts'
import { anyOf } from '../../english/word-lists.ts'
import { asItComes, mayOffer } from '../../may-offer.ts'
import type { Turn } from '../../turn.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'
import { wishesIn, type Wishes } from './wishes.ts'

const OFFERED_MAX = 3

/** A few things from the menu that fit what was asked: never sold out, never what conflicts with an allergy or may. */
export async function recommend(turn: Turn, { categoryIds, said }: Inquired): Promise<Answered> {
  const { draft, ledger, offer } = turn
  const wishes = wishesIn(turn.said)
  const isOpen = wishes.likes.length + wishes.avoids.length + categoryIds.length === 0
  if (isOpen && said === '' && (await suggested(turn)))
    return { words: ['Here is what I’d suggest.'], question: 'Would you like one of these?' }
  const fits = offer.index.menu.items
    .filter((item) => categoryIds.length === 0 || categoryIds.includes(item.categoryId) || wishes.avoids.length > 0)
    .filter(
      (item) => itemAvailable(offer.shelf, item) && mayOffer(offer.index, asItComes(item.id), draft.customer.allergies),
    )
    .map((item) => ({ item, score: scoreOf(turn, item, wishes) }))
    .filter(({ score }) => score > -1)
    .sort((one, other) => other.score - one.score)
    .slice(0, OFFERED_MAX)
    .map(({ item }) => item)
  if (fits.length === 0) return { words: ['I’d rather not guess there: please ask our staff what would suit you.'] }
  for (const { priceCents } of fits) ledger.amountsCents.add(priceCents)
  ledger.buttons.push(...fits.map(({ name }) => ({ label: name, say: `One ${name}, please` })))
  return {
    words: [`How about ${anyOf(fits.map((item) => `the ${item.name} (${money(offer.index, item.priceCents)})`))}?`],
    question: '',
  }
}

async function suggested(turn: Turn): Promise<boolean> {
  await turn.use('suggestions', {})
  return turn.ledger.buttons.length > 0
}

/** Below zero: it has something that is to be avoided. The popular is preferred among equals. */
function scoreOf({ offer }: Turn, item: Item, { likes, avoids }: Wishes): number {
  const { ingredients, menu } = offer.index
  const made = item.ingredientIds.map((id) => ingredients.get(id)?.name ?? '')
  const category = menu.categories.find(({ id }) => id === item.categoryId)
  const text = [item.name, item.description ?? '', ...made].join(' ').toLowerCase()
  const kind = [category?.name ?? '', ...(category?.aliases ?? [])].join(' ').toLowerCase()
  const has = (words: readonly string[], within: string) => words.some((word) => within.includes(word))
  if (avoids.some((words) => has(words, text) || has(words, kind))) return -1
  const liked = likes.filter((words) => has(words, text) || has(words, kind)).length
  if (likes.length > 0 && liked === 0) return -1
  return liked * 2 + Number(item.popular ?? false)
}
