import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Status } from '../../domain/order/status.ts'
import { newOrderId } from '../../server/orders/order-id.ts'
import { migrate } from '../../server/store/migrate.ts'
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts'
import { orderInserts } from '../limit/order-inserts.ts'
import type { OrderRows } from '../limit/rows.ts'

const ORDERS_A_DAY = 600
const DAY_MS = 86_400_000
/** From seven in the morning, UTC, for twelve hours. */
const OPENS_MS = 7 * 3_600_000
const OPEN_FOR_MS = 12 * 3_600_000
const IN_ONE_COMMIT = 20_000

/** What each order went through, and how long after it was placed. */
const STEPS: readonly { status: Status; afterMs: number }[] = [
  { status: 'pending', afterMs: 0 },
  { status: 'preparing', afterMs: 60_000 },
  { status: 'ready', afterMs: 240_000 },
  { status: 'completed', afterMs: 300_000 },
]

/**
 * Makes a database with this many orders of the days before today, all handed over, each with its lines and its four events.
 * Past the store, and not durable until it is done: a million take about a minute.
 */
export async function fillOrders(
  path: string,
  count: number,
  carts: readonly OrderRows[],
  nowMs: number,
): Promise<void> {
  const store = await openSqlite(path)
  await migrate(store, nowMs)
  await store.close()
  const db = new DatabaseSync(path)
  db.exec(
    'PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -400000',
  )
  const insert = orderInserts(db)
  const days = Math.ceil(count / ORDERS_A_DAY)
  const firstDayMs = Math.floor(nowMs / DAY_MS) * DAY_MS - days * DAY_MS
  for (let n = 0; n < count; n++) {
    if (n % IN_ONE_COMMIT === 0) db.exec(n === 0 ? 'BEGIN' : 'COMMIT; BEGIN')
    const cart = carts[n % carts.length]
    if (cart) addOrder(insert, cart, n, firstDayMs)
  }
  db.exec('COMMIT')
  db.close()
}

function addOrder(insert: ReturnType<typeof orderInserts>, cart: OrderRows, n: number, firstDayMs: number): void {
  const dayMs = firstDayMs + Math.floor(n / ORDERS_A_DAY) * DAY_MS
  const placedAtMs = dayMs + OPENS_MS + ((n % ORDERS_A_DAY) * OPEN_FOR_MS) / ORDERS_A_DAY
  const orderId = newOrderId(placedAtMs)
  const number = (n % ORDERS_A_DAY) + 1
  const firstSeq = n * STEPS.length + 1
  const last = STEPS.at(-1) ?? { status: 'completed', afterMs: 0 }
  insert.order({
    ...cart.order,
    order_id: orderId,
    business_day: new Date(dayMs).toISOString().slice(0, 10),
    number,
    status: last.status,
    version: firstSeq + STEPS.length - 1,
    placed_version: firstSeq,
    promised_at_ms: placedAtMs + 240_000,
    placed_at_ms: placedAtMs,
    moved_at_ms: placedAtMs + last.afterMs,
    idempotency_key: shortDigest(),
    request_digest: shortDigest(),
  })
  cart.lines.forEach((line, position) => insert.line(orderId, position + 1, line))
  const detail = `{"work":${cart.order.work_json},"placedAtMs":${placedAtMs},"reason":null}`
  STEPS.forEach(({ status, afterMs }, step) =>
    insert.event({
      seq: firstSeq + step,
      kind: step === 0 ? 'order_placed' : 'order_moved',
      order_id: orderId,
      number,
      status,
      at_ms: placedAtMs + afterMs,
      detail_json: detail,
    }),
  )
}

/** As long and as random as the café's digests. */
function shortDigest(): string {
  return randomBytes(17).toString('base64url').slice(0, 22)
}
