import type { Reply } from '../../../bella/reply.ts'
import type { Turn } from '../turn.ts'
import type { Answered } from './answer-replies.ts'
import { onAllergens } from './inquiries/on-allergens.ts'
import { onAvailability } from './inquiries/on-availability.ts'
import { onChoices } from './inquiries/on-choices.ts'
import { onContents } from './inquiries/on-contents.ts'
import { onHours } from './inquiries/on-hours.ts'
import { onOther } from './inquiries/on-other.ts'
import { onPrice } from './inquiries/on-price.ts'
import { recommend } from './inquiries/recommend.ts'

export type Inquired = Extract<Reply, { kind: 'inquiry' }>

const ABOUT: Readonly<Record<Inquired['about'], (turn: Turn, asked: Inquired) => Promise<Answered>>> = {
  price: onPrice,
  contents: onContents,
  availability: onAvailability,
  choices: onChoices,
  recommendation: recommend,
  hours: onHours,
  allergens: onAllergens,
  other: onOther,
}

/** Answers a question from the menu's data, or says where the answer is to be had. It changes nothing. */
export function answerInquiry(turn: Turn, asked: Inquired): Promise<Answered> {
  return ABOUT[asked.about](turn, asked)
}
