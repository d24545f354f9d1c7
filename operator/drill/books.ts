import type { Ledger } from './ledger.ts'

/** What a recount found. All but `orders` and `acknowledged` must be nothing. */
export type Recount = {
  orders: number
  acknowledged: number
  /** Told to a customer and not in the books, or there with another number or total. */
  lost: number
  /** In the books more often than the customers asked. */
  doubled: number
  /** Orders of which a part is missing, and gaps in what must have none. */
  torn: number
  integrity: string
}

/** Runs one query on the books as they lie, past the café. */
export type Look = (sql: string) => Promise<readonly Record<string, unknown>[]>

/** Each finds rows that no whole order leaves behind. */
const TORN = [
  `SELECT COUNT(*) AS n FROM orders WHERE subtotal_cents IS NOT
     (SELECT SUM(line_cents) FROM order_lines WHERE order_lines.order_id = orders.order_id)`,
  `SELECT COUNT(*) AS n FROM order_lines WHERE order_id NOT IN (SELECT order_id FROM orders)`,
  `SELECT COUNT(*) AS n FROM orders WHERE NOT EXISTS (SELECT 1 FROM events
     WHERE seq = placed_version AND events.order_id = orders.order_id AND kind = 'order_placed')`,
  `SELECT COUNT(*) AS n FROM events WHERE kind = 'order_placed' AND order_id NOT IN (SELECT order_id FROM orders)`,
  `SELECT COALESCE(MAX(seq) - MIN(seq) + 1 - COUNT(*), 0) AS n FROM events`,
  `SELECT COALESCE(SUM(gap), 0) AS n FROM (SELECT MAX(number) - COUNT(*) AS gap FROM orders GROUP BY business_day)`,
]

/** Counts the books against what customers were told. `asked`: every key that a customer ever sent. */
export async function recount(look: Look, ledger: Ledger, asked: number): Promise<Recount> {
  const rows = await look('SELECT order_id, number, total_cents FROM orders')
  const books = new Map(rows.map((row) => [row['order_id'], row]))
  let lost = 0
  const seen = new Set<string>()
  for (const { orderId, number, totalCents } of ledger.acknowledged.values()) {
    const row = books.get(orderId)
    if (row?.['number'] !== number || row['total_cents'] !== totalCents) lost++
    seen.add(orderId)
  }
  let torn = 0
  for (const sql of TORN) torn += Number((await look(sql))[0]?.['n'] ?? 1)
  const [checked] = await look('PRAGMA integrity_check')
  return {
    orders: rows.length,
    acknowledged: ledger.acknowledged.size,
    lost,
    // Two keys with one order would hide one that is there twice; keys without an answer may have one order each.
    doubled: Math.max(0, rows.length - asked) + (ledger.acknowledged.size - seen.size) + ledger.contradicted.length,
    torn,
    integrity: String(Object.values(checked ?? {})[0]),
  }
}
