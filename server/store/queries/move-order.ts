import { sql } from 'kysely'
import type { Status } from '../../../domain/order/status.ts'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'
import { appendOrderEvent, nextSeq } from './events.ts'
import { isIn, quantityIn } from './place-order.ts'

export type Move = {
  orderId: string
  to: Status
  /** The statuses that the order may be leaving. In any other, nothing is written. */
  from: readonly Status[]
  /** The order must have come to its present status since then: undo is for a slip of the finger. */
  movedSinceMs: number
  /** A barista has read the allergies aloud. Without it an order with allergies does not come to `preparing`. */
  acknowledged: boolean
  reason: string | null
  nowMs: number
}

const setStatus = statement(
  (value: {
    orderId: string
    to: Status
    fromJson: string
    movedSinceMs: number
    acknowledgedAtMs: number | null
    reason: string | null
    nowMs: number
  }) =>
    table
      .updateTable('orders')
      .set({
        status: value.to,
        version: nextSeq,
        moved_at_ms: value.nowMs,
        cancel_reason: value.reason,
        allergies_acknowledged_at_ms: sql<
          number | null
        >`COALESCE(allergies_acknowledged_at_ms, ${value.acknowledgedAtMs})`,
      })
      .where('order_id', '=', value.orderId)
      .where('status', 'in', sql<Status>`(SELECT value FROM json_each(${value.fromJson}))`)
      .where('moved_at_ms', '>=', value.movedSinceMs)
      .where(
        sql<boolean>`(${value.to} <> 'preparing' OR allergies_json = '[]' OR COALESCE(allergies_acknowledged_at_ms, ${value.acknowledgedAtMs}) IS NOT NULL)`,
      ),
)

/** Right behind the change and its event: `changes()` speaks of the last write before it. */
const readMoved = statement((value: { orderId: string }) =>
  table
    .selectFrom('orders')
    .select('version')
    .where('order_id', '=', value.orderId)
    .where(sql<boolean>`changes() = 1`),
)

/** `sign`: 1 gives back what a cancelled order holds, -1 takes it again for one that is cancelled no more. */
const moveStock = statement((value: { orderId: string; sign: 1 | -1 }) =>
  table
    .updateTable('stock')
    .set({ left_count: sql<number>`left_count + ${value.sign} * ${quantityIn(value.orderId)}` })
    .where(sql<boolean>`changes() = 1`)
    .where(isIn(value.orderId)),
)

/** Answers the new version; no row where the order was not as the move needs it. */
export function moveOrder(move: Move): readonly Statement[] {
  const { orderId, to, reason, nowMs } = move
  const change = setStatus({
    orderId,
    to,
    fromJson: JSON.stringify(move.from),
    movedSinceMs: move.movedSinceMs,
    acknowledgedAtMs: move.acknowledged ? nowMs : null,
    reason,
    nowMs,
  })
  const moved = [change, appendOrderEvent({ orderId, kind: 'order_moved', nowMs }), readMoved({ orderId })]
  if (to === 'cancelled') return [...moved, moveStock({ orderId, sign: 1 })]
  if (move.from.includes('cancelled')) return [...moved, moveStock({ orderId, sign: -1 })]
  return moved
}
