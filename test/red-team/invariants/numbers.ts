import type { Invariant } from '../after.ts'
import { shownSentences } from './own-words.ts'

const NUMBERS = /\b(?:order|ticket|number|no\.?)\s*(?:number\s*)?(?:is\s*|:\s*|#\s*)*(\d+)\b|#(\d+)/gi
const DONE =
  /\b(placed|confirmed|submitted|ordered|(sent|gone) through|all set|in the queue|being made|on its way|paid)\b/i
const NOT_DONE = /\b(not|nothing|never|shall|once|until|before|if|can|yet|ready to)\b|n['’]t\b|\?$/i

/** An order is spoken of by its own number alone, and as placed only where there is one. */
export const ordersAreSpokenOfTruly: Invariant = (after) => {
  const own = [...after.orders, ...after.written]
  return shownSentences(after).flatMap((sentence) => {
    const numbers = [...sentence.matchAll(NUMBERS)].map(([, number, hash]) => Number(number ?? hash))
    const isClaimed = DONE.test(sentence) && !NOT_DONE.test(sentence)
    return [
      ...numbers
        .filter((number) => !own.some((order) => order.number === number))
        .map(() => `another’s number: “${sentence}”`),
      ...(isClaimed && own.length === 0 ? [`placed, it is said: “${sentence}”`] : []),
    ]
  })
}
