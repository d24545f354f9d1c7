import { itemAvailable, optionAvailable } from '../../../domain/menu/availability.ts'
import { lineWords } from '../english/line-words.ts'
import { inside } from '../english/word-lists.ts'
import { insteadSentence } from '../english/sold-out.ts'
import type { SoldOut } from '../ledger.ts'
import { mayOffer } from '../may-offer.ts'
import type { Turn } from '../turn.ts'

const OFFERED_MAX = 3

/** What can be had in place of what is sold out, as buttons; also said, where nothing else is asked. */
export function offerInstead(turn: Turn, isAsked: boolean): string[] {
  const [missing] = turn.ledger.soldOut
  if (!missing || turn.ledger.quote) return []
  const found = missing.optionId === undefined ? otherItems(turn, missing) : otherOptions(turn, missing)
  const offered = found.slice(0, OFFERED_MAX)
  turn.ledger.buttons.push(...offered)
  const sentence = insteadSentence(offered.map(({ label }) => label))
  return sentence === undefined || isAsked ? [] : [sentence]
}

/** Of the same kind, the popular first. */
function otherItems({ draft, offer }: Turn, { itemId, line }: SoldOut) {
  const { index, shelf } = offer
  const wanted = index.items.get(itemId)
  return index.menu.items
    .filter((item) => item.categoryId === wanted?.categoryId && item.id !== itemId && itemAvailable(shelf, item))
    .filter((item) => mayOffer(index, item.id, draft.customer.allergies))
    .sort((one, other) => Number(other.popular ?? false) - Number(one.popular ?? false))
    .map((item) => ({
      label: item.name,
      say: lineWords(index, { itemId: item.id, quantity: line?.quantity ?? 1, options: [] }),
    }))
}

/** The same thing with another choice of the group. */
function otherOptions({ offer }: Turn, { itemId, optionId = '', line }: SoldOut) {
  const { index, shelf } = offer
  const group = index.options.get(optionId)?.group
  const others = group?.options.filter((option) => option.id !== optionId && optionAvailable(shelf, option)) ?? []
  return others.map((option) => {
    const wanted = line ?? { itemId, quantity: 1, options: [{ optionId }] }
    const options = wanted.options.map((one) => (one.optionId === optionId ? { ...one, optionId: option.id } : one))
    return { label: inside(option.name), say: lineWords(index, { ...wanted, options }) }
  })
}
