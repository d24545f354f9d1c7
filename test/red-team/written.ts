import type { PricedLine } from '../../domain/pricing/price-cart.ts'
import { plain } from '../fixtures/database.ts'
import type { Store } from '../../server/store/store.ts'

/** An order as it stands in the books. */
export type Written = {
  orderId: string
  number: number
  customerName: string
  allergies: readonly string[]
  fulfilment: string
  totalCents: number
  subtotalCents: number
  lines: readonly Pick<PricedLine, 'itemId' | 'sizeId' | 'quantity' | 'options' | 'note' | 'unitCents' | 'lineCents'>[]
}

type OrderRow = Record<'order_id' | 'customer_name' | 'allergies_json' | 'fulfilment', string> &
  Record<'number' | 'total_cents' | 'subtotal_cents', number>
type LineRow = Record<'item_id' | 'options_json', string> &
  Record<'quantity' | 'unit_cents' | 'line_cents', number> &
  Record<'size_id' | 'note', string | null>

/** Orders that are in the books and were not known before, read past the café. */
export async function ordersBut(store: Store, known: ReadonlySet<string>): Promise<Written[]> {
  const rows = await store.read(
    plain<OrderRow>(
      'SELECT order_id, number, customer_name, allergies_json, fulfilment, total_cents, subtotal_cents FROM orders',
    ),
    'latest',
  )
  const added = rows.filter(({ order_id }) => !known.has(order_id))
  return Promise.all(added.map(async (row) => ({ ...orderOf(row), lines: await linesOf(store, row.order_id) })))
}

function orderOf(row: OrderRow): Omit<Written, 'lines'> {
  return {
    orderId: row.order_id,
    number: row.number,
    customerName: row.customer_name,
    allergies: JSON.parse(row.allergies_json) as string[],
    fulfilment: row.fulfilment,
    totalCents: row.total_cents,
    subtotalCents: row.subtotal_cents,
  }
}

async function linesOf(store: Store, orderId: string): Promise<Written['lines']> {
  const rows = await store.read(
    plain<LineRow>(
      `SELECT item_id, size_id, quantity, options_json, note, unit_cents, line_cents FROM order_lines
       WHERE order_id = ? ORDER BY line_no`,
      orderId,
    ),
    'latest',
  )
  return rows.map((row) => ({
    itemId: row.item_id,
    ...(row.size_id !== null && { sizeId: row.size_id }),
    quantity: row.quantity,
    options: JSON.parse(row.options_json) as PricedLine['options'],
    ...(row.note !== null && { note: row.note }),
    unitCents: row.unit_cents,
    lineCents: row.line_cents,
  }))
}
