import type { QuoteReply } from '../../contract/orders.ts'
import type { OrderLineRow, OrderRow } from '../../server/store/tables.ts'

/** An order as rows, but for what differs from one order to the next. */
export type OrderRows = {
  order: Pick<
    OrderRow,
    | 'fulfilment'
    | 'customer_name'
    | 'allergies_json'
    | 'subtotal_cents'
    | 'tax_cents'
    | 'total_cents'
    | 'work_json'
    | 'request_digest'
  >
  lines: readonly Omit<OrderLineRow, 'order_id' | 'line_no'>[]
}

/** The rows that placing this quote would write. */
export function rowsOf(quoted: QuoteReply, customerName: string): OrderRows {
  return {
    order: {
      fulfilment: quoted.fulfilment,
      customer_name: customerName,
      allergies_json: '[]',
      subtotal_cents: quoted.subtotalCents,
      tax_cents: quoted.taxCents,
      total_cents: quoted.totalCents,
      work_json: JSON.stringify({ bar: 75 * quoted.lines.length }),
      request_digest: 'a-digest-of-22-letters',
    },
    lines: quoted.lines.map((line) => ({
      item_id: line.itemId,
      name: line.name,
      size_id: line.sizeId ?? null,
      size_name: line.sizeName ?? null,
      quantity: line.quantity,
      options_json: JSON.stringify(line.options),
      note: line.note ?? null,
      unit_cents: line.unitCents,
      line_cents: line.lineCents,
    })),
  }
}
