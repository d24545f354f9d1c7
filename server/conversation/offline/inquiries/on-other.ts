import { linesWords } from '../../english/line-words.ts'
import { PRICES_ARE_ON_THE_MENU } from '../../english/person.ts'
import type { Turn } from '../../turn.ts'
import { isAboutMoney } from '../about-money.ts'
import type { Inquired } from '../answer-inquiry.ts'
import type { Answered } from '../answer-replies.ts'

/** A question that the menu does not answer: read the order back, or say who knows. */
export async function onOther(turn: Turn, { itemIds }: Inquired): Promise<Answered> {
  const { lines } = turn.draft.bella
  if (isAboutMoney(turn.said)) return { words: [PRICES_ARE_ON_THE_MENU] }
  if (
    /\b(order(ed)?|cart|have i|do i have|read (it|that))\b/i.test(turn.said) &&
    itemIds.length === 0 &&
    lines.length > 0
  )
    return { words: [`So far you have ${linesWords(turn.offer.index, lines)}.`] }
  return { words: ['That I don’t know; please ask our staff at the counter.'] }
}
