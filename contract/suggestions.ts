import Type, { type Static } from 'typebox'
import { LIMITS } from '../domain/order/limits.ts'
import { Cart } from './conversation.ts'
import { CartLine, Fulfilment } from './orders.ts'

const strict = { additionalProperties: false }

/**
 * `favourite`: from this device's own past orders. `variation`: of a line in the cart. `pairing`: often bought with what is
 * in the cart. `trend`: much bought at this hour. `popular`: marked so on the menu.
 */
export const SUGGESTION_KINDS = ['favourite', 'variation', 'pairing', 'trend', 'popular'] as const
export const SuggestionKind = Type.Enum([...SUGGESTION_KINDS])
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number]

/** Whole carts of this device's past. `usual`: ordered most often lately. `last`: its newest order. */
export const AGAIN_KINDS = ['usual', 'last'] as const
export type AgainKind = (typeof AGAIN_KINDS)[number]

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

const Id = Type.String({ description: 'Tell it when it is taken.' })
const Holds = Type.String({ description: 'What is in the cart then, as in “Latte (Large, Oat milk)”.' })
const DeltaCents = Type.Integer({ description: 'What it adds to the subtotal.' })

/** What to do with the cart if it is taken: `replaces` is the position of the line that `line` takes the place of; absent, it is one more. */
export const Suggestion = Type.Object({
  id: Id,
  kind: SuggestionKind,
  label: Type.String({ description: 'Plain text, as in “Make it iced”.' }),
  holds: Holds,
  line: CartLine,
  replaces: Type.Optional(Type.Integer({ minimum: 0 })),
  deltaCents: DeltaCents,
})
export type Suggestion = Static<typeof Suggestion>

/** All of these lines are added at once. */
export const Again = Type.Object({
  id: Id,
  kind: Type.Enum([...AGAIN_KINDS]),
  label: Type.String(),
  holds: Holds,
  lines: Type.Array(CartLine),
  fulfilment: Fulfilment,
  deltaCents: DeltaCents,
  leftOut: Type.Array(Type.String(), { description: 'Names of what it held and cannot be had, or should not be.' }),
})
export type Again = Static<typeof Again>

export const SuggestionsReply = Type.Object({
  suggestions: Type.Array(Suggestion, { maxItems: 6, description: 'The best first.' }),
  again: Type.Array(Again, { maxItems: 2 }),
  device: Type.Enum(['none', 'known', 'refused'], {
    description:
      'Whether the token that was sent is one of ours. Throw away one that is refused; the next order asks for another.',
  }),
})
export type SuggestionsReply = Static<typeof SuggestionsReply>

/** `POST /api/suggestions/taken`: one of those offered was added to a cart. */
export const TakenRequest = Type.Object(
  { id: Type.String({ maxLength: 120 }), kind: Type.Enum([...SUGGESTION_KINDS, ...AGAIN_KINDS]) },
  strict,
)
export type TakenRequest = Static<typeof TakenRequest>

export const TakenReply = Type.Object({})
export type TakenReply = Static<typeof TakenReply>
