import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { isOpen, isOver, leftBy, movesFrom, STATUSES, undoOf, type Status } from './status.ts'

/** Every move there is, as the counter knows them. */
const MOVES: readonly (readonly [Status, Status])[] = [
  ['pending', 'preparing'],
  ['pending', 'cancelled'],
  ['preparing', 'ready'],
  ['preparing', 'cancelled'],
  ['ready', 'completed'],
]

const anyStatus = fc.constantFrom(...STATUSES)
const anyMove = fc.record({ to: anyStatus, undo: fc.boolean() })

/** What the store does with a move: nothing, unless the order is in a status that the move leaves. */
function move(status: Status, { to, undo }: { to: Status; undo: boolean }): Status {
  return leftBy(to, undo).includes(status) ? to : status
}

for (const from of STATUSES)
  for (const to of STATUSES) {
    const can = MOVES.some(([one, other]) => one === from && other === to)
    test(`a ${from} order ${can ? 'can' : 'cannot'} become ${to}`, () => {
      assert.equal(movesFrom(from).includes(to), can)
      assert.equal(leftBy(to, false).includes(from), can)
    })
  }

test('no sequence of moves and undos leaves the state machine', () => {
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 50 }), (moves) => {
      let status: Status = 'pending'
      for (const next of moves) {
        const before: Status = status
        status = move(status, next)
        if (status === before) continue
        const forward = MOVES.some(([from, to]) => from === before && to === status)
        const back = MOVES.some(([from, to]) => from === status && to === before) || before === 'cancelled'
        assert.ok(next.undo ? back : forward, `${before} became ${status}`)
      }
      assert.ok(STATUSES.includes(status))
    }),
    { numRuns: 500 },
  )
})

test('without an undo, no order is ever in one status twice', () => {
  fc.assert(
    fc.property(fc.array(anyStatus, { maxLength: 50 }), (wishes) => {
      const seen: Status[] = ['pending']
      for (const to of wishes) {
        const status = move(seen.at(-1) ?? 'pending', { to, undo: false })
        if (status !== seen.at(-1)) seen.push(status)
      }
      assert.equal(new Set(seen).size, seen.length)
    }),
  )
})

for (const [from, to] of MOVES)
  test(`undoing ${to} brings the order ${to === 'cancelled' ? 'into the queue again' : `back to ${from}`}`, () => {
    const back = to === 'cancelled' ? 'pending' : from
    assert.equal(undoOf(to), back)
    assert.equal(move(move(from, { to, undo: false }), { to: back, undo: true }), back)
  })

test('a pending order has nothing to undo', () => {
  assert.equal(undoOf('pending'), undefined)
  for (const to of STATUSES) assert.equal(move('pending', { to, undo: true }), 'pending')
})

test('an order is over just when no move leads on', () => {
  for (const status of STATUSES) assert.equal(isOver(status), movesFrom(status).length === 0)
})

test('an order is work just while it can be cancelled', () => {
  for (const status of STATUSES) assert.equal(isOpen(status), movesFrom(status).includes('cancelled'))
})
