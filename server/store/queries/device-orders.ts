import { sql } from 'kysely'
import type { Fulfilment } from '../../../domain/order/cart.ts'
import type { Status } from '../../../domain/order/status.ts'
import { statement, table } from '../statement.ts'

/** Only where the order was written, as its lines are. */
export const insertDeviceOrder = statement((value: { deviceDigest: string; orderId: string }) =>
  table
    .insertInto('device_orders')
    .columns(['device_digest', 'order_id', 'placed_at_ms'])
    .expression(
      table
        .selectFrom('orders')
        .select([sql<string>`${value.deviceDigest}`.as('device_digest'), 'order_id', 'placed_at_ms'])
        .where('order_id', '=', value.orderId),
    ),
)

/** An order of a device; its lines as one JSON array, in their order. */
export type DeviceOrder = {
  order_id: string
  number: number
  status: Status
  fulfilment: Fulfilment
  placed_at_ms: number
  lines_json: string
}

/** What a device ordered, newest first: order ids begin with their time. Costs the same however many orders there are. */
export const readDeviceOrders = statement((value: { deviceDigest: string; limit: number }) =>
  table
    .selectFrom('device_orders')
    .innerJoin('orders', 'orders.order_id', 'device_orders.order_id')
    .select([
      'orders.order_id',
      'orders.number',
      'orders.status',
      'orders.fulfilment',
      'orders.placed_at_ms',
      sql<string>`(
        SELECT json_group_array(json_object(
          'itemId', item_id, 'name', name, 'sizeId', size_id, 'quantity', quantity, 'options', json(options_json), 'note', note
        )) FROM (SELECT * FROM order_lines WHERE order_lines.order_id = orders.order_id ORDER BY line_no)
      )`.as('lines_json'),
    ])
    .where('device_orders.device_digest', '=', value.deviceDigest)
    .orderBy('device_orders.order_id', 'desc')
    .limit(value.limit),
)

export const deleteDeviceOrders = statement((value: { deviceDigest: string }) =>
  table.deleteFrom('device_orders').where('device_digest', '=', value.deviceDigest),
)
