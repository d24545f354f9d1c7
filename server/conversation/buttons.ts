import type { ReplyButton } from '../../contract/conversation.ts'
import { itemAvailable } from '../../domain/menu/availability.ts'
import type { Offer } from '../menu/catalogue.ts'
import type { Conversation } from './conversation.ts'
import { choicesOf } from './english/questions.ts'
import { asItComes, mayOffer } from './may-offer.ts'
import type { Turn } from './turn.ts'

const SHOWN_MAX = 8
const POPULAR_MAX = 3

export const YES: ReplyButton = { label: 'Yes, place it', say: 'Yes, place it' }
const NOT_YET: ReplyButton = { label: 'Not yet', say: 'Not yet' }
const THAT_IS_ALL: ReplyButton = { label: 'That’s everything', say: 'That’s everything' }

/** Answers that are ready to be tapped: one for each that the question takes, whoever asked it. */
export function buttonsOf({ draft, ledger, offer }: Turn): ReplyButton[] {
  const { awaiting, bella } = draft
  if (awaiting === 'confirmation') return [YES, NOT_YET]
  if (awaiting === 'person') return []
  if (bella.question)
    return choicesOf(offer, bella.question)
      .slice(0, SHOWN_MAX)
      .map(({ name }) => ({ label: name, say: name }))
  if (awaiting === 'fulfilment') return [said('For here'), said('To go')]
  if (awaiting === 'name') return []
  const hasCart = bella.lines.length > 0 && ledger.placed === undefined
  return [...ledger.buttons.slice(0, SHOWN_MAX - 1), ...(hasCart ? [THAT_IS_ALL] : [])]
}

/** What many like, for whoever does not know yet. */
export function greetingButtons({ index, shelf }: Offer, { bella, customer }: Conversation): ReplyButton[] {
  if (bella.lines.length > 0) return [THAT_IS_ALL]
  return index.menu.items
    .filter(
      (item) => item.popular && itemAvailable(shelf, item) && mayOffer(index, asItComes(item.id), customer.allergies),
    )
    .slice(0, POPULAR_MAX)
    .map(({ name }) => ({ label: name, say: `One ${name}, please` }))
}

function said(words: string): ReplyButton {
  return { label: words, say: words }
}
