import type { Question } from './state.ts'

/** What is to be said besides what the cart shows. Ids and the customer's words only: the sentences are made elsewhere. */
export type Reply =
  | { kind: 'question'; question: Question }
  | {
      kind: 'inquiry'
      about: Inquiry
      itemIds: readonly string[]
      optionIds: readonly string[]
      groupIds: readonly string[]
      categoryIds: readonly string[]
      said: string
    }
  | { kind: 'unknown item'; said: string; nearest: readonly string[] }
  | { kind: 'not for item'; itemId: string; optionId: string }
  | { kind: 'limit'; of: 'quantity' | 'units' | 'lines' | 'option'; asked: number; max: number; said: string }
  | { kind: 'usual' }
  | { kind: 'greeting' }
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'done' }
  | { kind: 'thanks' }
  | { kind: 'nothing' }

export type Inquiry =
  'price' | 'contents' | 'availability' | 'choices' | 'recommendation' | 'hours' | 'allergens' | 'other'
