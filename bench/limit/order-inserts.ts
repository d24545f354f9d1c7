import type { DatabaseSync } from 'node:sqlite'
import type { Status } from '../../domain/order/status.ts'
import type { EventRow, OrderLineRow, OrderRow } from '../../server/store/tables.ts'

/** Plain inserts of whole rows, prepared once. */
export function orderInserts(db: DatabaseSync) {
  const order = db.prepare(`INSERT INTO orders (order_id, business_day, number, status, version, placed_version,
      fulfilment, customer_name, allergies_json, subtotal_cents, tax_cents, total_cents, work_json, promised_at_ms,
      placed_at_ms, moved_at_ms, idempotency_key, request_digest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const line = db.prepare(`INSERT INTO order_lines (order_id, line_no, item_id, name, size_id, size_name, quantity,
      options_json, note, unit_cents, line_cents)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  const event = db.prepare(`INSERT INTO events (seq, kind, order_id, number, status, at_ms, detail_json)
    VALUES (?, ?, ?, ?, ?, ?, ?)`)
  return {
    order: (row: Omit<OrderRow, 'cancel_reason' | 'allergies_acknowledged_at_ms'>) =>
      order.run(
        row.order_id,
        row.business_day,
        row.number,
        row.status,
        row.version,
        row.placed_version,
        row.fulfilment,
        row.customer_name,
        row.allergies_json,
        row.subtotal_cents,
        row.tax_cents,
        row.total_cents,
        row.work_json,
        row.promised_at_ms,
        row.placed_at_ms,
        row.moved_at_ms,
        row.idempotency_key,
        row.request_digest,
      ),
    line: (orderId: string, lineNo: number, row: Omit<OrderLineRow, 'order_id' | 'line_no'>) =>
      line.run(
        orderId,
        lineNo,
        row.item_id,
        row.name,
        row.size_id,
        row.size_name,
        row.quantity,
        row.options_json,
        row.note,
        row.unit_cents,
        row.line_cents,
      ),
    event: (
      row: Omit<EventRow, 'order_id' | 'number' | 'status'> & { order_id: string; number: number; status: Status },
    ) => event.run(row.seq, row.kind, row.order_id, row.number, row.status, row.at_ms, row.detail_json),
  }
}
