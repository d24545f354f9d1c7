import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { statement, table } from './statement.ts'

test('a statement is built and compiled once, and filled anew at each use', () => {
  let built = 0
  const byId = statement((value: { id: string }) => {
    built++
    return table.selectFrom('stock').select('left_count').where('item_id', '=', value.id)
  })
  assert.equal(built, 0)
  const text = 'select "left_count" from "stock" where "item_id" = ?'
  assert.deepEqual(byId({ id: 'latte' }), { sql: text, parameters: ['latte'] })
  assert.deepEqual(byId({ id: "'; DROP TABLE orders" }), { sql: text, parameters: ["'; DROP TABLE orders"] })
  assert.equal(built, 1)
})

test('a value that is used twice is bound twice, and what is fixed stays between them', () => {
  const twice = statement((value: { a: number; b: string | null }) =>
    table
      .updateTable('stock')
      .set({ left_count: sql<number>`${value.a} + ${value.a}` })
      .where('left_count', '>', 7)
      .where('item_id', '=', sql<string>`${value.b}`),
  )
  assert.deepEqual(twice({ a: 1, b: 'x' }).parameters, [1, 1, 7, 'x'])
  assert.deepEqual(twice({ a: 2, b: null }).parameters, [2, 2, 7, null])
})
