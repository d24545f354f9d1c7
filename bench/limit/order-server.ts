import { createServer, type ServerResponse } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { newOrderId } from '../../server/orders/order-id.ts'
import { orderInserts } from './order-inserts.ts'
import type { OrderRows } from './rows.ts'
import { tellPort } from './tell-port.ts'

// The limit for placing orders: Node's own server and SQLite on one thread, which reads a body, writes the same rows to
// the same tables with the same durability, and answers after the commit. It checks, prices and signs nothing. All
// requests of one turn of the loop share one commit.
const db = new DatabaseSync(process.argv[2] ?? '')
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
const insert = orderInserts(db)
const TODAY = new Date().toISOString().slice(0, 10)

type Waiting = { key: string; rows: OrderRows; response: ServerResponse }
let waiting: Waiting[] = []
let orders = 0

const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const rows = JSON.parse(Buffer.concat(parts).toString()) as OrderRows
    if (waiting.length === 0) setImmediate(commit)
    waiting.push({ key: String(request.headers['idempotency-key']), rows, response })
  })
})
tellPort(server)

function commit(): void {
  const group = waiting
  waiting = []
  db.exec('BEGIN IMMEDIATE')
  const replies = group.map(place)
  db.exec('COMMIT')
  group.forEach(({ response }, position) => {
    const body = replies[position] ?? ''
    response
      .writeHead(201, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) })
      .end(body)
  })
}

function place({ key, rows }: Waiting): string {
  const number = ++orders
  const nowMs = Date.now()
  const orderId = newOrderId(nowMs)
  const readyAtMs = nowMs + 240_000
  insert.order({
    ...rows.order,
    order_id: orderId,
    business_day: TODAY,
    number,
    status: 'pending',
    version: number,
    placed_version: number,
    promised_at_ms: readyAtMs,
    placed_at_ms: nowMs,
    moved_at_ms: nowMs,
    idempotency_key: key,
  })
  rows.lines.forEach((line, position) => insert.line(orderId, position + 1, line))
  insert.event({
    seq: number,
    kind: 'order_placed',
    order_id: orderId,
    number,
    status: 'pending',
    at_ms: nowMs,
    detail_json: `{"work":${rows.order.work_json},"placedAtMs":${nowMs},"reason":null}`,
  })
  return JSON.stringify({
    orderId,
    number,
    status: 'pending',
    totalCents: rows.order.total_cents,
    promise: { readyAtMs, waitSeconds: 240 },
    version: number,
    token: 'a-token-that-is-as-long-as-a-signature-is__',
  })
}
