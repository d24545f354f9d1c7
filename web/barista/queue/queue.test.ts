import assert from 'node:assert/strict'
import test from 'node:test'
import { indexMenu } from '../../../domain/menu/menu-index.ts'
import { defaultMenu } from '../../../test/arbitraries/default-menu.ts'
import { aLine, aTicket } from '../a-ticket.ts'
import type { Shown } from '../moves/with-waiting.ts'
import { areasOf, finishedOf } from './areas.ts'
import { hasWorkAt, isLineOf } from './stations.ts'

const index = indexMenu(defaultMenu)
const shown = (said: Parameters<typeof aTicket>[0]): Shown => ({ ticket: aTicket(said), waiting: 'no' })
const numbers = (list: readonly Shown[]) => list.map(({ ticket }) => ticket.number)

test('the oldest order is made first, and what has waited longest is handed over first', () => {
  const areas = areasOf([
    shown({ number: 3, placedAtMs: 300 }),
    shown({ number: 1, placedAtMs: 100, movedAtMs: 900 }),
    shown({ number: 2, placedAtMs: 100, movedAtMs: 800 }),
    shown({ number: 4, status: 'ready', placedAtMs: 10, movedAtMs: 700 }),
    shown({ number: 5, status: 'ready', placedAtMs: 20, movedAtMs: 600 }),
  ])
  assert.deepEqual(numbers(areas.pending), [1, 2, 3])
  assert.deepEqual(numbers(areas.ready), [5, 4])
  assert.deepEqual(numbers(areas.preparing), [])
})

test('what is finished is listed newest first, and nothing else is', () => {
  const list = [
    shown({ number: 1, status: 'completed', movedAtMs: 1 }),
    shown({ number: 2, status: 'cancelled', movedAtMs: 2 }),
    shown({ number: 3, status: 'ready', movedAtMs: 3 }),
  ]
  assert.deepEqual(numbers(finishedOf(list)), [2, 1])
})

test('a station sees the tickets with work there; what is off the menu is everybody’s', () => {
  const ticket = aTicket({ lines: [aLine(), aLine({ itemId: 'croissant' })] })
  assert.equal(hasWorkAt(index, ticket, 'bar'), true)
  assert.equal(hasWorkAt(index, ticket, 'kitchen'), false)
  assert.equal(hasWorkAt(index, aTicket({ lines: [aLine({ itemId: 'eggnog' })] }), 'kitchen'), true)
  assert.equal(hasWorkAt(index, ticket, ''), true)
  assert.equal(isLineOf(index, aLine({ itemId: 'croissant' }), 'bar'), false)
  assert.equal(isLineOf(undefined, aLine(), 'kitchen'), true)
})
