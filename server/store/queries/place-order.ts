import { sql } from 'kysely'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'
import type { OrderRow } from '../tables.ts'
import { insertDeviceOrder } from './device-orders.ts'
import { appendOrderEvent, nextSeq } from './events.ts'

/** All of an order that is decided before it is written. Number and version are given by the write itself. */
export type NewOrder = Omit<
  OrderRow,
  'number' | 'version' | 'placed_version' | 'status' | 'moved_at_ms' | 'cancel_reason' | 'allergies_acknowledged_at_ms'
> & {
  /** The menu's revision that it was priced with; at any other revision nothing is written. */
  menu_revision: number
  /** The lines, each with the columns of `order_lines` but for `order_id`. */
  lines_json: string
  /** The device it came from, where one was told. */
  device_digest?: string | undefined
}

const insertOrder = statement((value: Omit<NewOrder, 'lines_json' | 'device_digest'>) =>
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

/** Only where the order was written: under a key that is taken, or a menu that changed, there is none with this id. */
const insertLines = statement((value: { orderId: string; linesJson: string }) =>
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
        .selectFrom(['orders', sql<{ key: number; value: string }>`json_each(${value.linesJson})`.as('line')])
        .select([
          'orders.order_id',
          sql<number>`line.key + 1`.as('line_no'),
          field('item_id').as('item_id'),
          field('name').as('name'),
          field('size_id').as('size_id'),
          field('size_name').as('size_name'),
          field<number>('quantity').as('quantity'),
          field('options_json').as('options_json'),
          field('note').as('note'),
          field<number>('unit_cents').as('unit_cents'),
          field<number>('line_cents').as('line_cents'),
        ])
        .where('orders.order_id', '=', value.orderId),
    ),
)

const takeStock = statement((value: { orderId: string }) =>
  table
    .updateTable('stock')
    .set({ left_count: sql<number>`left_count - ${quantityIn(value.orderId)}` })
    .where('item_id', 'in', table.selectFrom('order_lines').select('item_id').where('order_id', '=', value.orderId)),
)

const readPlaced = statement((value: { orderId: string }) =>
  table.selectFrom('orders').select(['number', 'placed_version']).where('order_id', '=', value.orderId),
)

/** Answers the order's number and version; no row where its key is taken or the menu changed. */
export function placeOrder({ lines_json: linesJson, device_digest, ...order }: NewOrder): readonly Statement[] {
  const placed = { orderId: order.order_id, nowMs: order.placed_at_ms }
  return [
    insertOrder(order),
    appendOrderEvent({ ...placed, kind: 'order_placed' }),
    insertLines({ orderId: order.order_id, linesJson }),
    takeStock({ orderId: order.order_id }),
    ...(device_digest === undefined
      ? []
      : [insertDeviceOrder({ orderId: order.order_id, deviceDigest: device_digest })]),
    readPlaced({ orderId: order.order_id }),
  ]
}

/** How many of the stock row's item an order holds. */
export function quantityIn(orderId: string) {
  return sql<number>`(SELECT SUM(quantity) FROM order_lines WHERE order_id = ${orderId} AND order_lines.item_id = stock.item_id)`
}

function field<Of = string>(name: string) {
  return sql<Of>`line.value ->> ${sql.lit(name)}`
}
