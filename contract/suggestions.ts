import Type, { type Static } from 'typebox'
import { LIMITS } from '../domain/order/limits.ts'
import { Cart } from './conversation.ts'
import { CartLine } from './orders.ts'

const strict = { additionalProperties: false }

/**
 * `favourite`: from this device's own past orders. `variation`: of a line in the cart. `pairing`: often bought with what is
 * in the cart. `trend`: much bought at this hour. `popular`: marked so on the menu.
 */
export const SuggestionKind = Type.Enum(['favourite', 'variation', 'pairing', 'trend', 'popular'])
export type SuggestionKind = Static<typeof SuggestionKind>

export const SuggestionsRequest = Type.Object(
  {
    cart: Type.Optional(Cart),
    allergies: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: LIMITS.allergyCharsMax }), { maxItems: LIMITS.allergiesMax }),
    ),
  },
  strict,
)
export type SuggestionsRequest = Static<typeof SuggestionsRequest>

/** What to do with the cart if it is taken: `replaces` is the position of the line that `line` takes the place of; absent, it is one more. */
export const Suggestion = Type.Object({
  id: Type.String(),
  kind: SuggestionKind,
  label: Type.String({ description: 'Plain text, as in “Make it iced”.' }),
  line: CartLine,
  replaces: Type.Optional(Type.Integer({ minimum: 0 })),
  deltaCents: Type.Integer({ description: 'What it adds to the subtotal.' }),
})
export type Suggestion = Static<typeof Suggestion>

export const SuggestionsReply = Type.Object({ suggestions: Type.Array(Suggestion) })
export type SuggestionsReply = Static<typeof SuggestionsReply>

/** `POST /api/suggestions/taken`: one of those offered was added to a cart. */
export const TakenRequest = Type.Object({ id: Type.String({ maxLength: 120 }), kind: SuggestionKind }, strict)
export type TakenRequest = Static<typeof TakenRequest>
