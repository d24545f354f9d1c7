import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isOpen, movesFrom, undoOf, type Status } from '../../domain/order/status.ts'
import type { EventRow } from '../store/tables.ts'
import { liveQueue, type LiveQueue, type Mark } from './live-queue.ts'

/** What a tap does: places an order, or moves the one that it falls on. */
type Tap = { place: boolean; pick: number; move: number; lateMs: number; bar: number; kitchen: number }

const tap: fc.Arbitrary<Tap> = fc.record({
  place: fc.boolean(),
  pick: fc.nat(),
  move: fc.nat({ max: 3 }),
  lateMs: fc.nat({ max: 3 }),
  bar: fc.nat({ max: 90 }),
  kitchen: fc.nat({ max: 300 }),
})

test('places, backlog and board are those of a plain list, whatever happens and however it is told', () => {
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 80 }), fc.nat({ max: 6 }), (taps, atOnce) => {
      const orders: Mark[] = []
      const events: EventRow[] = []
      const shelf: number[] = []
      for (const each of taps) happen(each, orders, events, shelf)
      const queue = liveQueue([])
      for (let at = 0; at < events.length; at += atOnce + 1) queue.apply(events.slice(at, at + atOnce + 1))
      assertSame(queue, orders, shelf)
    }),
    { numRuns: 400 },
  )
})

test('a queue read in the middle and followed from there is the same', () => {
  fc.assert(
    fc.property(fc.array(tap, { maxLength: 40 }), fc.array(tap, { maxLength: 40 }), (before, after) => {
      const orders: Mark[] = []
      const events: EventRow[] = []
      for (const each of before) happen(each, orders, events, [])
      const queue = liveQueue(
        orders.filter(({ status }) => !['completed', 'cancelled'].includes(status)).map((mark) => ({ ...mark })),
      )
      const from = events.length
      for (const each of after) happen(each, orders, events, [])
      queue.apply(events.slice(from))
      assertWaitingSame(queue, orders)
    }),
    { numRuns: 200 },
  )
})

test('a shelf that nobody clears is forgotten from its oldest on', () => {
  const queue = liveQueue([])
  const orders: Mark[] = []
  const events: EventRow[] = []
  for (let at = 0; at < 300; at++) {
    happen({ place: true, pick: 0, move: 0, lateMs: 1, bar: 1, kitchen: 0 }, orders, events, [])
    tell(orders[at], 'preparing', events)
    tell(orders[at], 'ready', events)
  }
  queue.apply(events)
  assert.ok(queue.size() <= 200)
  assert.equal(queue.board().ready.at(-1), 300)
  assert.equal(queue.waiting(), 0)
})

function happen(each: Tap, orders: Mark[], events: EventRow[], shelf: number[]): void {
  if (each.place || orders.length === 0) {
    // Clocks of two servers differ: a later order may have an earlier time.
    const placedAtMs = 1_000 + orders.length * 2 - each.lateMs
    const mark = {
      orderId: `order-${orders.length}`,
      number: orders.length + 1,
      status: 'pending' as Status,
      placedAtMs,
    }
    orders.push({ ...mark, work: { bar: each.bar, kitchen: each.kitchen } })
    return tell(orders.at(-1), 'pending', events)
  }
  const order = orders[each.pick % orders.length]
  const choices = order ? [...movesFrom(order.status), undoOf(order.status)].filter((to) => to !== undefined) : []
  const to = choices[each.move % Math.max(1, choices.length)]
  if (!order || !to) return
  tell(order, to, events)
  const at = shelf.indexOf(order.number)
  if (at >= 0) shelf.splice(at, 1)
  if (to === 'ready') shelf.push(order.number)
}

function tell(order: Mark | undefined, status: Status, events: EventRow[]): void {
  assert.ok(order)
  order.status = status
  events.push({
    seq: events.length + 1,
    kind: status === 'pending' ? 'order_placed' : 'order_moved',
    order_id: order.orderId,
    number: order.number,
    status,
    at_ms: 0,
    detail_json: JSON.stringify({ work: order.work, placedAtMs: order.placedAtMs }),
  })
}

function assertSame(queue: LiveQueue, orders: readonly Mark[], shelf: readonly number[]): void {
  assertWaitingSame(queue, orders)
  assert.deepEqual(queue.board().ready, shelf.slice(-60))
  assert.equal(queue.size(), orders.filter(({ status }) => isOpen(status) || status === 'ready').length)
}

function assertWaitingSame(queue: LiveQueue, orders: readonly Mark[]): void {
  const waiting = orders
    .filter(({ status }) => isOpen(status))
    .sort((one, other) => one.placedAtMs - other.placedAtMs || one.number - other.number)
  for (const { orderId } of orders) {
    const place = waiting.findIndex((order) => order.orderId === orderId)
    assert.equal(queue.position(orderId), place < 0 ? undefined : place)
  }
  assert.equal(queue.waiting(), waiting.length)
  const sum = (station: 'bar' | 'kitchen') => waiting.reduce((all, { work }) => all + (work[station] ?? 0), 0)
  const { bar = 0, kitchen = 0 } = queue.backlog()
  assert.deepEqual([bar, kitchen], [sum('bar'), sum('kitchen')])
  assert.deepEqual(
    queue.board().preparing,
    waiting.slice(0, 60).map(({ number }) => number),
  )
}
