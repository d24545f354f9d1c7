import Type, { type Static } from 'typebox'
import { LIMITS } from '../domain/order/limits.ts'
import { CartLine, Fulfilment, PlaceReply, QuoteReply } from './orders.ts'
import { SAID_CHARS_MAX } from './said.ts'

const strict = { additionalProperties: false }

export const DeviceReply = Type.Object({ device: Type.String({ description: 'Keep it; send it as `Cafe-Device`.' }) })
export type DeviceReply = Static<typeof DeviceReply>

/** `DELETE /api/devices`: which orders were placed by this device is known no more. */
export const ForgottenReply = Type.Object({ forgotten: Type.Literal(true) })
export type ForgottenReply = Static<typeof ForgottenReply>

/** The cart as the page and Bella share it: whoever changed it last sends it along. */
export const Cart = Type.Object(
  {
    lines: Type.Array(CartLine, { maxItems: LIMITS.linesMax }),
    fulfilment: Type.Union([Fulfilment, Type.Null()], { description: 'null: nobody has said yet.' }),
  },
  strict,
)
export type Cart = Static<typeof Cart>

/** What the page knows of the customer. It is kept with the conversation and gone with it. */
const Customer = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: LIMITS.nameCharsMax })),
    allergies: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: LIMITS.allergyCharsMax }), { maxItems: LIMITS.allergiesMax }),
    ),
  },
  strict,
)

export const ConversationRequest = Type.Object({ cart: Type.Optional(Cart), customer: Type.Optional(Customer) }, strict)
export type ConversationRequest = Static<typeof ConversationRequest>

export const MessageRequest = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: SAID_CHARS_MAX }),
    cart: Type.Optional(Cart),
    customer: Type.Optional(Customer),
    messageKey: Type.Optional(
      Type.String({ minLength: 8, maxLength: 128, description: 'The same key again gives the same answer.' }),
    ),
    seenTurn: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'The turn that the customer sees. A "yes" to an older total confirms nothing.',
      }),
    ),
  },
  strict,
)
export type MessageRequest = Static<typeof MessageRequest>

/** Who answers: the café's own understanding, or a model that was given the café's tools. */
export const Speaker = Type.Enum(['offline', 'openai'])
export type Speaker = Static<typeof Speaker>

/** One thing that this turn did to the cart. `at` is the line's position afterwards, or where it was for `removed`. */
export const CartChange = Type.Object({
  kind: Type.Enum(['added', 'changed', 'removed', 'cleared', 'fulfilment']),
  at: Type.Optional(Type.Integer()),
})
export type CartChange = Static<typeof CartChange>

/** A short answer that is ready to be tapped: `say` is sent as the customer's words. */
export const ReplyButton = Type.Object({ label: Type.String(), say: Type.String() })
export type ReplyButton = Static<typeof ReplyButton>

/** One turn of Bella's. Her sentences never say more than what the rest of it shows. */
export const BellaReply = Type.Object({
  conversationId: Type.String({ description: 'Whoever has it, has the conversation: keep it as a password.' }),
  turn: Type.Integer({ description: 'Counts up by one; 0 is the greeting.' }),
  speaker: Speaker,
  reply: Type.String(),
  notice: Type.Optional(Type.String({ description: 'One sentence on a change that is not the customer’s doing.' })),
  buttons: Type.Array(ReplyButton),
  cart: Cart,
  changes: Type.Array(CartChange),
  quote: Type.Optional(QuoteReply),
  awaiting: Type.Optional(
    Type.Enum(['answer', 'fulfilment', 'name', 'confirmation', 'person'], {
      description: '`confirmation`: the total in `quote` was read back, and "yes" places the order.',
    }),
  ),
  order: Type.Optional(PlaceReply),
  customer: Type.Object({ name: Type.Optional(Type.String()), allergies: Type.Array(Type.String()) }),
  expiresAtMs: Type.Integer({ description: 'When it is forgotten if nobody speaks.' }),
})
export type BellaReply = Static<typeof BellaReply>

/** `GET /api/conversations/:conversationId`, for a page that was reloaded: the newest turn, and what was said before. */
export const ConversationReply = Type.Object({
  ...BellaReply.properties,
  said: Type.Array(
    Type.Object({ by: Type.Enum(['customer', 'bella']), text: Type.String(), speaker: Type.Optional(Speaker) }),
  ),
})
export type ConversationReply = Static<typeof ConversationReply>

/**
 * A message that is asked for as `text/event-stream` is answered in parts: `cart` whenever the cart changed, `words` for
 * each sentence once it is known to be true, and `reply`, which holds the whole turn and counts. `problem` ends it instead.
 */
export type ConversationEvents = {
  cart: { cart: Cart; changes: readonly CartChange[] }
  words: { text: string; speaker: Speaker }
  reply: BellaReply
}
