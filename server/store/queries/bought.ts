import { sql } from 'kysely'
import { statement, table } from '../statement.ts'

/** What an order holds, without whose it is: items, and the options of each. */
export type BoughtRow = { order_id: string; status: string; placed_at_ms: number; lines_json: string }

/** After every order's id. */
export const AFTER_ALL = '~'

/** The orders before a given one, newest first, along the table's own tree: the same work for the millionth as for the tenth. */
export const readBought = statement((value: { beforeId: string; limit: number }) =>
  table
    .selectFrom('orders')
    .select([
      'order_id',
      'status',
      'placed_at_ms',
      sql<string>`(
        SELECT json_group_array(json_object('itemId', item_id, 'options', json(options_json)))
        FROM order_lines WHERE order_lines.order_id = orders.order_id
      )`.as('lines_json'),
    ])
    .where('order_id', '<', value.beforeId)
    .orderBy('order_id', 'desc')
    .limit(value.limit),
)
