import { sql } from 'kysely'
import type { Status } from '../../../domain/order/status.ts'
import { statement, table } from '../statement.ts'
import type { OrderRow } from '../tables.ts'

/** An order with its lines as one JSON array, in their order. */
export type OrderWithLines = OrderRow & { lines_json: string }

const linesJson = sql<string>`(
  SELECT json_group_array(json_object(
    'item_id', item_id, 'name', name, 'size_id', size_id, 'size_name', size_name, 'quantity', quantity,
    'options', json(options_json), 'note', note, 'unit_cents', unit_cents, 'line_cents', line_cents
  )) FROM (SELECT * FROM order_lines WHERE order_lines.order_id = orders.order_id ORDER BY line_no)
)`.as('lines_json')

const orders = table.selectFrom('orders').selectAll('orders').select(linesJson)

/** What is to be made, oldest first; what is ready, newest first: a shelf that nobody clears must not hide new orders. */
function inTheQueue(toBeMadeMax: number, readyMax: number) {
  return sql<string>`(
    SELECT order_id FROM (SELECT order_id FROM orders WHERE status IN ('pending', 'preparing') ORDER BY placed_at_ms LIMIT ${toBeMadeMax})
    UNION ALL
    SELECT order_id FROM (SELECT order_id FROM orders WHERE status = 'ready' ORDER BY moved_at_ms DESC LIMIT ${readyMax})
  )`
}

export const readOrder = statement((value: { orderId: string }) => orders.where('order_id', '=', value.orderId))

export const readOrderByKey = statement((value: { idempotencyKey: string }) =>
  table.selectFrom('orders').selectAll().where('idempotency_key', '=', value.idempotencyKey),
)

/** `idsJson`: a JSON array of order ids. */
export const readOrdersByIds = statement((value: { idsJson: string }) =>
  orders.where('order_id', 'in', sql<string>`(SELECT value FROM json_each(${value.idsJson}))`),
)

/** The queue in the order it was placed in, with the newest event that it shows. */
export const readQueue = statement((value: { toBeMadeMax: number; readyMax: number }) =>
  orders
    .select(sql<number>`(SELECT COALESCE(MAX(seq), 0) FROM events)`.as('seq'))
    .where('order_id', 'in', inTheQueue(value.toBeMadeMax, value.readyMax))
    .orderBy('placed_at_ms'),
)

/** What was handed over or cancelled last, newest first: found by the newest events, however many orders lie behind them. */
export const readFinished = statement((value: { sinceMs: number; eventsMax: number; limit: number }) =>
  orders
    .where(
      'order_id',
      'in',
      table
        .selectFrom('events')
        .select('order_id')
        .where('seq', '>', sql<number>`(SELECT MAX(seq) FROM events) - ${value.eventsMax}`)
        .where('status', 'in', sql<Status>`('completed', 'cancelled')`),
    )
    .where('status', 'in', sql<Status>`('completed', 'cancelled')`)
    .where('moved_at_ms', '>=', value.sinceMs)
    .orderBy('moved_at_ms', 'desc')
    .limit(value.limit),
)

const marks = table.selectFrom('orders').select(['order_id', 'number', 'status', 'placed_at_ms', 'work_json'])

/** What the live queue keeps of orders that are to be made: those behind a given one, in the order they were placed in. */
export const readToBeMadeMarks = statement((value: { afterMs: number; afterId: string; limit: number }) =>
  marks
    .where(sql<boolean>`status IN ('pending', 'preparing')`)
    .where(sql<boolean>`(placed_at_ms, order_id) > (${value.afterMs}, ${value.afterId})`)
    .orderBy('placed_at_ms')
    .orderBy('order_id')
    .limit(value.limit),
)

/** The same of those that are ready, newest first. */
export const readReadyMarks = statement((value: { limit: number }) =>
  marks
    .where(sql<boolean>`status = 'ready'`)
    .orderBy('moved_at_ms', 'desc')
    .limit(value.limit),
)
