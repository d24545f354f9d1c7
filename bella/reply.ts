import type { AllergenId } from '../domain/allergen/allergens.ts'
import type { Question } from './state.ts'

/**
 * What is to be said besides what the cart shows, in this order: what the menu's words brought up, as it was said; then
 * what was told of the customer; then, where nothing changed and nothing was brought up, what else was said. Ids and the customer's words only: the sentences are made elsewhere. */
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
  /** Whose order it is, in their own letters; at most 40 characters. */
  | { kind: 'name'; name: string }
  /** What somebody must not have: as it was said, empty where it was not, and the declared allergens that it names. */
  | { kind: 'allergy'; said: string; allergenIds: readonly AllergenId[] }
  /** A person is asked for. */
  | { kind: 'person' }
  /** It is asked how far the order is. */
  | { kind: 'status' }
  /** The last change is to be undone. */
  | { kind: 'back' }
  /** What they always have; also "the same again" where there is nothing yet. */
  | { kind: 'usual' }
  | { kind: 'greeting' }
  /** A confirmation and nothing else: no change, no question, no doubt. `name` and `done` alone may stand beside it. */
  | { kind: 'yes' }
  | { kind: 'no' }
  | { kind: 'done' }
  | { kind: 'thanks' }
  | { kind: 'nothing' }

export type Inquiry =
  'price' | 'contents' | 'availability' | 'choices' | 'recommendation' | 'hours' | 'allergens' | 'other'
