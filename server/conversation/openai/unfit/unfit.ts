import type { Turn } from '../../turn.ts'
import { leadsElsewhere } from './elsewhere.ts'
import { innerWords, type Inside } from './inner-words.ts'
import { isStrange, knownWords, menuTexts } from './strange-words.ts'

export type Unfit = 'strange' | 'elsewhere' | 'inner'

/** What of a turn a sentence of it is held against. */
export type Heard = Pick<Turn, 'said' | 'draft' | 'offer'>

/**
 * Why a sentence of a model's is not even looked at: it could say anything, and the café has not written it. What is fit to
 * be looked at may still be false, which is for `check/` to find.
 */
export function unfitness(inside: Inside): (turn: Heard) => (sentence: string) => Unfit | undefined {
  const isInner = innerWords(inside)
  return ({ said, draft, offer }) => {
    const own = draft.said.flatMap(({ by, text }) => (by === 'customer' ? [text] : []))
    const known = knownWords([...menuTexts(offer.index), ...own, said, draft.customer.name ?? ''])
    return (sentence) => {
      if (isStrange(sentence, known)) return 'strange'
      if (leadsElsewhere(sentence)) return 'elsewhere'
      return isInner(sentence) ? 'inner' : undefined
    }
  }
}
