import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spreadAll } from './spread.ts'

test('a pattern stands for every choice of every bracket', () => {
  assert.deepEqual(spreadAll('(can|could) i (also|)'), ['can i also', 'can i', 'could i also', 'could i'])
})

test('a list is parted at bars and line ends outside brackets', () => {
  assert.deepEqual(spreadAll('to go|for (here|now)\n  eat in'), ['to go', 'for here', 'for now', 'eat in'])
})

test('brackets may stand within brackets', () => {
  assert.deepEqual(spreadAll('(cancel|clear (the|my)) order'), ['cancel order', 'clear the order', 'clear my order'])
})
