import Type, { type Static } from 'typebox'
import { LIMITS } from '../domain/order/limits.ts'
import { STATUSES } from '../domain/order/status.ts'
import { OrderReply } from './orders.ts'

const Status = Type.Enum([...STATUSES])

/** What a barista sees of an order: what its customer sees, and the marks of the work. */
export const Ticket = Type.Object({
  ...Type.Omit(OrderReply, ['asOfMs', 'position']).properties,
  /** Seconds of work by station id. */
  work: Type.Record(Type.String(), Type.Integer()),
  movedAtMs: Type.Integer({ description: 'When it came to its present status.' }),
  allergiesAcknowledged: Type.Boolean(),
})
export type Ticket = Static<typeof Ticket>

/** The live queue: what is to be made and the newest that are ready, in the order they were placed. Follow `/api/queue/events` from `seq`. */
export const QueueReply = Type.Object({
  seq: Type.Integer({ description: 'The newest event that this shows.' }),
  asOfMs: Type.Integer(),
  tickets: Type.Array(Ticket),
  finished: Type.Array(Ticket, {
    description: 'What was handed over or cancelled last and can be taken back, newest first.',
  }),
  more: Type.Integer({ description: 'Orders to be made beyond those listed.' }),
})
export type QueueReply = Static<typeof QueueReply>

export const MoveRequest = Type.Object(
  {
    to: Status,
    undo: Type.Optional(
      Type.Boolean({ description: 'Takes back the last move; `to` is where the order goes back to.' }),
    ),
    reason: Type.Optional(
      Type.String({ minLength: 1, maxLength: LIMITS.reasonCharsMax, description: 'Of a cancellation.' }),
    ),
    allergiesAcknowledged: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
export type MoveRequest = Static<typeof MoveRequest>

/** `GET /api/board`, public: numbers only, for a wall screen. */
export const BoardReply = Type.Object({
  seq: Type.Integer(),
  asOfMs: Type.Integer(),
  preparing: Type.Array(Type.Integer()),
  ready: Type.Array(Type.Integer()),
})
export type BoardReply = Static<typeof BoardReply>
