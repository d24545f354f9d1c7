import { alternativesTo, alternativesToOption } from '../../../bella/suggest/alternatives.ts'
import type { ReplyButton } from '../../../contract/conversation.ts'
import { itemAvailable, optionAvailable } from '../../../domain/menu/availability.ts'
import { insteadSentence } from '../english/sold-out.ts'
import { lineWords } from '../english/line-words.ts'
import { inside } from '../english/word-lists.ts'
import type { SoldOut } from '../ledger.ts'
import { asItComes, mayOffer } from '../may-offer.ts'
import type { Turn } from '../turn.ts'

/** What can be had in place of what is sold out: as buttons, and as what is asked next. */
export function offerInstead(turn: Turn): string | undefined {
  const [missing] = turn.ledger.soldOut
  if (!missing) return undefined
  const offered = missing.optionId === undefined ? otherItems(turn, missing) : otherOptions(turn, missing)
  turn.ledger.buttons.push(...offered)
  return insteadSentence(offered.map(({ label }) => label))
}

function otherItems({ draft, offer }: Turn, { itemId, line }: SoldOut): ReplyButton[] {
  const { index, shelf } = offer
  const mayBeHad = (id: string) => {
    const item = index.items.get(id)
    return item !== undefined && itemAvailable(shelf, item) && mayOffer(index, asItComes(id), draft.customer.allergies)
  }
  return alternativesTo(index, itemId, mayBeHad).map((id) => ({
    label: index.items.get(id)?.name ?? id,
    say: lineWords(index, { ...asItComes(id), quantity: line?.quantity ?? 1 }),
  }))
}

/** The same thing with another choice of the group. */
function otherOptions({ draft, offer }: Turn, { itemId, optionId = '', line }: SoldOut): ReplyButton[] {
  const { index, shelf } = offer
  const wanted = line ?? { ...asItComes(itemId), options: [{ optionId }] }
  const made = (id: string) => ({
    ...wanted,
    options: wanted.options.map((one) => (one.optionId === optionId ? { ...one, optionId: id } : one)),
  })
  const mayBeHad = (id: string) => {
    const option = index.options.get(id)?.option
    return option !== undefined && optionAvailable(shelf, option) && mayOffer(index, made(id), draft.customer.allergies)
  }
  return alternativesToOption(index, optionId, mayBeHad).map((id) => ({
    label: inside(index.options.get(id)?.option.name ?? id),
    say: lineWords(index, made(id)),
  }))
}
