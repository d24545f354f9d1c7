import assert from 'node:assert/strict'
import test from 'node:test'
import { heirOf, neighbourOf, type Box } from './neighbour.ts'

//  a1 a2 | b1
//  a3    | b2
const boxes: readonly Box[] = [
  { id: 'a1', area: 'a', x: 0, y: 0 },
  { id: 'a2', area: 'a', x: 100, y: 0 },
  { id: 'a3', area: 'a', x: 0, y: 200 },
  { id: 'b1', area: 'b', x: 300, y: 10 },
  { id: 'b2', area: 'b', x: 300, y: 190 },
]

for (const [from, direction, to] of [
  ['a1', 'down', 'a3'],
  ['a3', 'up', 'a1'],
  ['a1', 'right', 'a2'],
  ['a2', 'right', 'b1'],
  ['a3', 'right', 'a2'],
  ['b2', 'left', 'a2'],
  ['a3', 'down', undefined],
  ['b1', 'right', undefined],
  ['gone', 'down', undefined],
] as const)
  test(`${direction} of ${from} is ${to ?? 'nothing'}`, () => assert.equal(neighbourOf(boxes, from, direction), to))

for (const [gone, there, heir] of [
  ['a1', ['a2', 'a3'], 'a2'],
  ['a3', ['a1', 'a2'], 'a2'],
  ['b1', ['a1', 'b2'], 'b2'],
  ['b2', ['a1', 'a2'], 'a1'],
  ['a1', [], undefined],
] as const)
  test(`after ${gone}, with ${there.join(' and ') || 'nothing'} left, comes ${heir ?? 'nothing'}`, () =>
    assert.equal(
      heirOf(boxes, gone, (id) => (there as readonly string[]).includes(id)),
      heir,
    ))
