import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { QueueEvent } from '../../../contract/events.ts'
import type { QueueReply, Ticket } from '../../../contract/queue.ts'
import { isOver, movesFrom, undoOf, type Status } from '../../../domain/order/status.ts'
import { aTicket } from '../../barista/a-ticket.ts'
import { beginAnew, NO_QUEUE, wantsMore, withEvent, withSnapshot, withTicket } from './queue-state.ts'

const snapshot = (seq: number, tickets: Ticket[], more = 0, finished: Ticket[] = []): QueueReply => {
  return { seq, asOfMs: 0, tickets, finished, more }
}
const told = (ticket: Ticket, kind: QueueEvent['kind'] = 'order_moved'): QueueEvent => {
  const { orderId, number, status, version: seq } = ticket
  const base = { kind, seq, orderId, number, status, atMs: seq }
  return isOver(status) ? { ...base, reason: 'Sold out' } : { ...base, ticket }
}
const statuses = (known: { tickets: ReadonlyMap<string, Ticket> }) =>
  Object.fromEntries([...known.tickets.values()].map(({ orderId, status }) => [orderId, status]))

test('an event that the snapshot shows already changes nothing', () => {
  const known = withSnapshot(NO_QUEUE, snapshot(5, [aTicket({ orderId: 'a', version: 5, status: 'preparing' })]))
  assert.equal(withEvent(known, told(aTicket({ orderId: 'a', version: 4 }))), known)
})

test('a ticket newer than its event holds, and the event of the older status does not bring that back', () => {
  let known = withSnapshot(NO_QUEUE, snapshot(1, [aTicket({ orderId: 'a', version: 1 })]))
  const ready = aTicket({ orderId: 'a', version: 3, status: 'ready' })
  known = withEvent(known, { ...told(aTicket({ orderId: 'a', version: 2, status: 'preparing' })), ticket: ready })
  assert.deepEqual(statuses(known), { a: 'ready' })
  assert.deepEqual(statuses(withEvent(known, told(ready))), { a: 'ready' })
})

test('a ticket that is over by the time its event is told leaves the queue', () => {
  const known = withSnapshot(NO_QUEUE, snapshot(1, []))
  const over = aTicket({ orderId: 'a', version: 3, status: 'completed' })
  const placed = { ...told(aTicket({ orderId: 'a', version: 2 }), 'order_placed'), ticket: over }
  assert.deepEqual(statuses(withEvent(known, placed)), {})
})

test('a screen that was just opened knows what was finished before, in the order it was finished', () => {
  const newestFirst = [
    aTicket({ orderId: 'b', version: 5, status: 'cancelled' }),
    aTicket({ orderId: 'a', version: 4, status: 'completed' }),
  ]
  const known = withSnapshot(NO_QUEUE, snapshot(5, [], 0, newestFirst))
  assert.deepEqual([...known.over.keys()], ['a', 'b'])
  assert.deepEqual(statuses(withEvent(known, told(aTicket({ orderId: 'b', version: 6 })))), { b: 'pending' })
})

test('an answer that comes late does not bring back what is over', () => {
  let known = withSnapshot(NO_QUEUE, snapshot(1, [aTicket({ orderId: 'a', version: 1 })]))
  known = withEvent(known, told(aTicket({ orderId: 'a', version: 3, status: 'cancelled' })))
  known = withTicket(known, aTicket({ orderId: 'a', version: 2, status: 'preparing' }))
  assert.deepEqual(statuses(known), {})
  assert.equal(known.over.get('a')?.cancelReason, 'Sold out')
})

test('a cancellation that is taken back is in the queue again', () => {
  let known = withSnapshot(NO_QUEUE, snapshot(1, [aTicket({ orderId: 'a', version: 1 })]))
  known = withEvent(known, told(aTicket({ orderId: 'a', version: 2, status: 'cancelled' })))
  known = withEvent(known, told(aTicket({ orderId: 'a', version: 3 })))
  assert.deepEqual(statuses(known), { a: 'pending' })
  assert.equal(known.over.size, 0)
})

test('a snapshot older than what is known does not take it back', () => {
  let known = withSnapshot(NO_QUEUE, snapshot(1, [aTicket({ orderId: 'a', version: 1 })]))
  known = withEvent(known, told(aTicket({ orderId: 'a', version: 2, status: 'preparing' })))
  known = withEvent(known, told(aTicket({ orderId: 'b', version: 3 }), 'order_placed'))
  known = withSnapshot(known, snapshot(1, [aTicket({ orderId: 'a', version: 1 })]))
  assert.deepEqual(statuses(known), { a: 'preparing', b: 'pending' })
  assert.equal(known.seq, 3)
})

test('after a reset a younger store’s numbers count, and what is heard meanwhile is kept', () => {
  let known = withSnapshot(NO_QUEUE, snapshot(5_000, [aTicket({ orderId: 'old', version: 4_999 })]))
  known = beginAnew(known)
  known = withEvent(known, told(aTicket({ orderId: 'b', version: 42 }), 'order_placed'))
  assert.deepEqual(statuses(known), { old: 'pending', b: 'pending' })
  known = withSnapshot(known, snapshot(41, [aTicket({ orderId: 'a', version: 40 })]))
  assert.deepEqual(statuses(known), { a: 'pending', b: 'pending' })
  assert.equal(known.seq, 42)
})

test('an order beyond those listed counts down the further ones when it is first seen', () => {
  const known = withSnapshot(NO_QUEUE, snapshot(1, [aTicket({ orderId: 'a', version: 1 })], 3))
  assert.equal(withEvent(known, told(aTicket({ orderId: 'z', version: 2, status: 'preparing' }))).more, 2)
  assert.equal(withEvent(known, told(aTicket({ orderId: 'z', version: 2 }), 'order_placed')).more, 3)
  assert.equal(wantsMore(known), true)
})

test('whatever was missed and replayed, every order is shown once and as its newest event says', () => {
  const step = fc.record({ order: fc.constantFrom('a', 'b', 'c'), pick: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(30), fc.nat(30), (steps, snapshotAt, replayFrom) => {
      const now = new Map<string, Ticket>()
      const events: QueueEvent[] = []
      let known = NO_QUEUE
      for (const { order, pick } of steps) {
        const before = now.get(order)
        const ways: Status[] = before
          ? [...movesFrom(before.status), undoOf(before.status)].filter((way) => way !== undefined)
          : ['pending']
        const status = ways[pick % ways.length] ?? 'pending'
        const ticket = aTicket({ orderId: order, version: events.length + 1, status })
        now.set(order, ticket)
        events.push(told(ticket, before ? 'order_moved' : 'order_placed'))
        if (events.length === snapshotAt) {
          const open = [...now.values()].filter((each) => !isOver(each.status))
          known = withSnapshot(known, snapshot(events.length, open))
        }
      }
      known = events.slice(Math.min(replayFrom, known.seq)).reduce(withEvent, known)
      const open = [...now.values()].filter(({ status }) => !isOver(status))
      if (known.seq < events.length) return
      assert.deepEqual(statuses(known), Object.fromEntries(open.map(({ orderId, status }) => [orderId, status])))
    }),
  )
})
