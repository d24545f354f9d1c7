import { sql } from 'kysely'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'
import type { OrderLineRow, OrderRow } from '../tables.ts'
import { insertDeviceOrder } from './device-orders.ts'
import { appendOrderEvent, nextSeq } from './events.ts'

/** All of an order that is decided before it is written. Number and version are given by the write itself. */
export type NewOrder = Omit<
  OrderRow,
  'number' | 'version' | 'placed_version' | 'status' | 'moved_at_ms' | 'cancel_reason' | 'allergies_acknowledged_at_ms'
> & {
  /** The menu's revision that it was priced with; at any other revision nothing is written. */
  menu_revision: number
  lines: readonly NewLine[]
  /** The device it came from, where one was told. */
  device_digest?: string | undefined
}

export type NewLine = Omit<OrderLineRow, 'order_id' | 'line_no'>

const insertOrder = statement((value: Omit<NewOrder, 'lines' | 'device_digest'>) =>
  table
    .insertInto('orders')
    .columns([
      'order_id',
      'business_day',
      'number',
      'status',
      'version',
      'placed_version',
      'fulfilment',
      'customer_name',
      'allergies_json',
      'subtotal_cents',
      'tax_cents',
      'total_cents',
      'work_json',
      'promised_at_ms',
      'placed_at_ms',
      'moved_at_ms',
      'idempotency_key',
      'request_digest',
    ])
    .expression(
      table
        .selectFrom('menu_state')
        .select([
          sql<string>`${value.order_id}`.as('order_id'),
          sql<string>`${value.business_day}`.as('business_day'),
          sql<number>`(SELECT COALESCE(MAX(number), 0) + 1 FROM orders WHERE business_day = ${value.business_day})`.as(
            'number',
          ),
          sql<'pending'>`'pending'`.as('status'),
          nextSeq.as('version'),
          nextSeq.as('placed_version'),
          sql<'here'>`${value.fulfilment}`.as('fulfilment'),
          sql<string>`${value.customer_name}`.as('customer_name'),
          sql<string>`${value.allergies_json}`.as('allergies_json'),
          sql<number>`${value.subtotal_cents}`.as('subtotal_cents'),
          sql<number>`${value.tax_cents}`.as('tax_cents'),
          sql<number>`${value.total_cents}`.as('total_cents'),
          sql<string>`${value.work_json}`.as('work_json'),
          sql<number>`${value.promised_at_ms}`.as('promised_at_ms'),
          sql<number>`${value.placed_at_ms}`.as('placed_at_ms'),
          sql<number>`${value.placed_at_ms}`.as('moved_at_ms'),
          sql<string>`${value.idempotency_key}`.as('idempotency_key'),
          sql<string>`${value.request_digest}`.as('request_digest'),
        ])
        .where('revision', '=', value.menu_revision),
    )
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing()),
)

/**
 * Right behind the event, or behind the line before it: under a key that is taken, or a menu that changed, there was no
 * event, so no first line, so no second. One text for every line costs half of what taking all from one JSON array did.
 */
const insertLine = statement((value: OrderLineRow) =>
  table
    .insertInto('order_lines')
    .columns([
      'order_id',
      'line_no',
      'item_id',
      'name',
      'size_id',
      'size_name',
      'quantity',
      'options_json',
      'note',
      'unit_cents',
      'line_cents',
    ])
    .expression(
      table
        .selectNoFrom([
          sql<string>`${value.order_id}`.as('order_id'),
          sql<number>`${value.line_no}`.as('line_no'),
          sql<string>`${value.item_id}`.as('item_id'),
          sql<string>`${value.name}`.as('name'),
          sql<string | null>`${value.size_id}`.as('size_id'),
          sql<string | null>`${value.size_name}`.as('size_name'),
          sql<number>`${value.quantity}`.as('quantity'),
          sql<string>`${value.options_json}`.as('options_json'),
          sql<string | null>`${value.note}`.as('note'),
          sql<number>`${value.unit_cents}`.as('unit_cents'),
          sql<number>`${value.line_cents}`.as('line_cents'),
        ])
        .where(sql<boolean>`changes() = 1`),
    ),
)

const takeStock = statement((value: { orderId: string }) =>
  table
    .updateTable('stock')
    .set({ left_count: sql<number>`left_count - ${quantityIn(value.orderId)}` })
    .where(isIn(value.orderId)),
)

const readPlaced = statement((value: { orderId: string }) =>
  table.selectFrom('orders').select(['number', 'placed_version']).where('order_id', '=', value.orderId),
)

/** Answers the order's number and version; no row where its key is taken or the menu changed. */
export function placeOrder({ lines, device_digest: deviceDigest, ...order }: NewOrder): readonly Statement[] {
  const { order_id: orderId, placed_at_ms: nowMs } = order
  return [
    insertOrder(order),
    appendOrderEvent({ orderId, nowMs, kind: 'order_placed' }),
    ...lines.map((line, position) => insertLine({ order_id: orderId, line_no: position + 1, ...line })),
    takeStock({ orderId }),
    ...(deviceDigest === undefined ? [] : [insertDeviceOrder({ orderId, deviceDigest })]),
    readPlaced({ orderId }),
  ]
}

/** How many of the stock row's item an order holds. */
export function quantityIn(orderId: string) {
  return sql<number>`(SELECT SUM(quantity) FROM order_lines WHERE order_id = ${orderId} AND order_lines.item_id = stock.item_id)`
}

/** Whether the stock row's item is in an order. Asked for each counted item: most cafés count few or none. */
export function isIn(orderId: string) {
  return sql<boolean>`EXISTS (SELECT 1 FROM order_lines WHERE order_id = ${orderId} AND order_lines.item_id = stock.item_id)`
}
