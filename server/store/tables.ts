import type { Fulfilment } from '../../domain/order/cart.ts'
import type { Status } from '../../domain/order/status.ts'

/** The tables as `migrations/` makes them. Times are UTC milliseconds, money whole cents, `…_json` text in JSON. */
export type Tables = {
  cafe: { only: 1; cafe_id: string; secret: string; created_at_ms: number }
  menus: { menu_id: number; body_json: string; imported_at_ms: number }
  menu_state: { only: 1; revision: number; menu_id: number }
  stock: { item_id: string; left_count: number }
  eighty_sixed: { kind: 'item' | 'option' | 'ingredient'; thing_id: string; since_ms: number }
  orders: OrderRow
  order_lines: OrderLineRow
  events: EventRow
  device_orders: { device_digest: string; order_id: string; placed_at_ms: number }
  conversations: { conversation_digest: string; version: number; state_json: string; touched_at_ms: number }
  sign_in_links: { code_digest: string; expires_at_ms: number; used_at_ms: number | null }
  model_spend: {
    business_day: string
    spent_microcents: number
    calls: number
    input_tokens: number
    output_tokens: number
  }
  staff_sessions: { session_digest: string; expires_at_ms: number }
}

export type OrderRow = {
  order_id: string
  business_day: string
  number: number
  status: Status
  /** The number of its newest event. */
  version: number
  /** The number of its first event: what the answer to `place` carries, however often it is asked for. */
  placed_version: number
  fulfilment: Fulfilment
  customer_name: string
  allergies_json: string
  allergies_acknowledged_at_ms: number | null
  subtotal_cents: number
  tax_cents: number
  total_cents: number
  work_json: string
  promised_at_ms: number
  placed_at_ms: number
  moved_at_ms: number
  cancel_reason: string | null
  idempotency_key: string
  request_digest: string
}

export type OrderLineRow = {
  order_id: string
  line_no: number
  item_id: string
  name: string
  size_id: string | null
  size_name: string | null
  quantity: number
  options_json: string
  note: string | null
  unit_cents: number
  line_cents: number
}

export type EventRow = {
  /** Counts up by one; no number is ever left out. */
  seq: number
  kind: 'order_placed' | 'order_moved' | 'menu_changed'
  order_id: string | null
  number: number | null
  status: Status | null
  at_ms: number
  detail_json: string
}
