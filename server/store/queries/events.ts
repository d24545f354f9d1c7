import { sql } from 'kysely'
import { statement, table } from '../statement.ts'

/** The number that the next event will have. Numbers are given inside the write, so none is ever left out. */
export const nextSeq = sql<number>`(SELECT COALESCE(MAX(seq), 0) + 1 FROM events)`

export const readEventsAfter = statement((value: { seq: number; limit: number }) =>
  table.selectFrom('events').selectAll().where('seq', '>', value.seq).orderBy('seq').limit(value.limit),
)

export const readNewestSeq = statement(() =>
  table.selectFrom('events').select((eb) => eb.fn.coalesce(eb.fn.max('seq'), sql<number>`0`).as('seq')),
)

/** Joined, not built by `json_object`, which would take the work apart to write the same text again. */
const detailJson = sql<string>`'{"work":' || work_json || ',"placedAtMs":' || placed_at_ms || ',"reason":' || json_quote(cancel_reason) || '}'`

/** The event of the change that the statement before it made, if that made one. It takes the order's new version as its number. */
export const appendOrderEvent = statement(
  (value: { orderId: string; kind: 'order_placed' | 'order_moved'; nowMs: number }) =>
    table
      .insertInto('events')
      .columns(['seq', 'kind', 'order_id', 'number', 'status', 'at_ms', 'detail_json'])
      .expression(
        table
          .selectFrom('orders')
          .select([
            'version',
            sql<'order_placed' | 'order_moved'>`${value.kind}`.as('kind'),
            'order_id',
            'number',
            'status',
            sql<number>`${value.nowMs}`.as('at_ms'),
            detailJson.as('detail_json'),
          ])
          .where('order_id', '=', value.orderId)
          .where(sql<boolean>`changes() = 1`),
      ),
)

export const appendMenuEvent = statement((value: { nowMs: number }) =>
  table.insertInto('events').values({ seq: nextSeq, kind: 'menu_changed', at_ms: value.nowMs, detail_json: '{}' }),
)
