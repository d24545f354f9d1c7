import type { Ticket } from '../../contract/queue.ts'
import type { Work } from '../../domain/promise/promise-time.ts'
import type { OrderWithLines } from '../store/queries/read-orders.ts'

type LineJson = {
  item_id: string
  name: string
  size_id: string | null
  size_name: string | null
  quantity: number
  options: Ticket['lines'][number]['options']
  note: string | null
  unit_cents: number
  line_cents: number
}

/** An order as staff see it, from its row. */
export function ticketOf(order: OrderWithLines): Ticket {
  return {
    orderId: order.order_id,
    number: order.number,
    status: order.status,
    customer: { name: order.customer_name },
    fulfilment: order.fulfilment,
    allergies: JSON.parse(order.allergies_json) as string[],
    lines: (JSON.parse(order.lines_json) as LineJson[]).map(lineOf),
    subtotalCents: order.subtotal_cents,
    taxCents: order.tax_cents,
    totalCents: order.total_cents,
    placedAtMs: order.placed_at_ms,
    promise: { readyAtMs: order.promised_at_ms },
    ...(order.cancel_reason !== null && { cancelReason: order.cancel_reason }),
    version: order.version,
    work: JSON.parse(order.work_json) as Work,
    movedAtMs: order.moved_at_ms,
    allergiesAcknowledged: order.allergies_acknowledged_at_ms !== null,
  }
}

function lineOf(line: LineJson): Ticket['lines'][number] {
  return {
    itemId: line.item_id,
    name: line.name,
    quantity: line.quantity,
    ...(line.size_id !== null && { sizeId: line.size_id }),
    ...(line.size_name !== null && { sizeName: line.size_name }),
    options: line.options,
    ...(line.note !== null && { note: line.note }),
    unitCents: line.unit_cents,
    lineCents: line.line_cents,
  }
}
