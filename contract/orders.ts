import Type, { type Static } from 'typebox'
import { AMOUNTS } from '../domain/order/cart.ts'
import { LIMITS } from '../domain/order/limits.ts'
import { STATUSES } from '../domain/order/status.ts'

const strict = { additionalProperties: false }
const literals = <const Values extends readonly string[]>(values: Values) =>
  Type.Enum<[...Values]>([...values] as [...Values])
const Id = Type.String({ minLength: 1, maxLength: 60 })
const TimeMs = Type.Integer({ description: 'UTC milliseconds' })

export const CartLine = Type.Object(
  {
    itemId: Id,
    quantity: Type.Integer({ minimum: 1, maximum: LIMITS.quantityMax }),
    sizeId: Type.Optional(Id),
    options: Type.Array(
      Type.Object(
        {
          optionId: Id,
          quantity: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
          amount: Type.Optional(literals(AMOUNTS)),
        },
        strict,
      ),
      { maxItems: 50 },
    ),
    note: Type.Optional(Type.String({ maxLength: LIMITS.noteCharsMax })),
  },
  strict,
)

export const Fulfilment = literals(['here', 'to_go'])

export const QuoteRequest = Type.Object(
  { lines: Type.Array(CartLine, { minItems: 1, maxItems: LIMITS.linesMax }), fulfilment: Fulfilment },
  strict,
)
export type QuoteRequest = Static<typeof QuoteRequest>

export const OrderPromise = Type.Object({
  readyAtMs: TimeMs,
  waitSeconds: Type.Integer({ description: 'From the moment of the answer, in whole minutes.' }),
})

/** A line as it will be made: options hold the item's defaults too, each marked. */
export const PricedLine = Type.Object({
  itemId: Type.String(),
  name: Type.String(),
  quantity: Type.Integer(),
  sizeId: Type.Optional(Type.String()),
  sizeName: Type.Optional(Type.String()),
  options: Type.Array(
    Type.Object({
      optionId: Type.String(),
      name: Type.String(),
      quantity: Type.Integer(),
      amount: literals(AMOUNTS),
      cents: Type.Integer(),
      isDefault: Type.Boolean(),
    }),
  ),
  note: Type.Optional(Type.String()),
  unitCents: Type.Integer(),
  lineCents: Type.Integer(),
})

export const QuoteReply = Type.Object({
  quote: Type.String({ description: 'Signed by the café; place it as it is.' }),
  lines: Type.Array(PricedLine),
  fulfilment: Fulfilment,
  subtotalCents: Type.Integer(),
  taxCents: Type.Integer(),
  totalCents: Type.Integer(),
  promise: OrderPromise,
  expiresAtMs: TimeMs,
})
export type QuoteReply = Static<typeof QuoteReply>

export const PlaceRequest = Type.Object(
  {
    quote: Type.String({ minLength: 1, maxLength: 60_000 }),
    customer: Type.Object({ name: Type.String({ minLength: 1, maxLength: LIMITS.nameCharsMax }) }, strict),
    allergies: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: LIMITS.allergyCharsMax }), {
        maxItems: LIMITS.allergiesMax,
        description: 'Ids of allergens (`milk`, `nuts`, …), or the customer’s own words.',
      }),
    ),
  },
  strict,
)
export type PlaceRequest = Static<typeof PlaceRequest>

const Status = literals(STATUSES)

export const PlaceReply = Type.Object({
  orderId: Type.String(),
  number: Type.Integer({ description: 'What is called out: unique in the café’s business day.' }),
  status: Status,
  totalCents: Type.Integer(),
  promise: OrderPromise,
  version: Type.Integer({
    description: 'The number of the order’s newest event. Send it with reads to see your own write.',
  }),
  token: Type.String({ description: 'Bearer token for this order alone.' }),
})
export type PlaceReply = Static<typeof PlaceReply>

/** What its customer sees of an order. */
export const OrderReply = Type.Object({
  orderId: Type.String(),
  number: Type.Integer(),
  status: Status,
  customer: Type.Object({ name: Type.String() }),
  fulfilment: Fulfilment,
  allergies: Type.Array(Type.String()),
  lines: Type.Array(PricedLine),
  subtotalCents: Type.Integer(),
  taxCents: Type.Integer(),
  totalCents: Type.Integer(),
  placedAtMs: TimeMs,
  promise: Type.Object({ readyAtMs: TimeMs }),
  position: Type.Optional(
    Type.Integer({ description: 'Orders to be made before this one; absent once it is ready or over.' }),
  ),
  cancelReason: Type.Optional(Type.String()),
  version: Type.Integer(),
  asOfMs: Type.Integer({ description: 'When this was known to be so; old while the store has no leader.' }),
})
export type OrderReply = Static<typeof OrderReply>
