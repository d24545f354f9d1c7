import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { batchesOf, numberedStatements, numberGroups } from './numbered-group.ts'

const saying = (word: string) => ({ sql: `SELECT '${word}' AS word`, parameters: [] })

test('a text crosses with its first use only', () => {
  const numbered = numberGroups()
  assert.equal(numbered([[saying('oat'), saying('soy')], [saying('oat')]]).newTexts.length, 2)
  assert.deepEqual(numbered([[saying('soy'), saying('almond')]]).newTexts, [saying('almond').sql])
})

test('every statement runs as it was written, however many there are, and again after they were forgotten', (t) => {
  const db = new DatabaseSync(':memory:')
  t.after(() => db.close())
  const numbered = numberGroups()
  const kept = numberedStatements(db)
  for (let n = 0; n < 2_000; n++) {
    const words = [`word ${n}`, `word ${n % 7}`]
    const group = numbered([words.map(saying)])
    kept.learn(group)
    const said = (batchesOf(group)[0] ?? []).map(({ number }) => kept.statement(number).get()?.['word'])
    assert.deepEqual(said, words)
  }
})

test('a text is known though the batch that brought it broke before it came to it', (t) => {
  const db = new DatabaseSync(':memory:')
  t.after(() => db.close())
  const numbered = numberGroups()
  const kept = numberedStatements(db)
  kept.learn(numbered([[{ sql: 'not SQL', parameters: [] }, saying('after')]]))
  assert.throws(() => kept.statement(0))
  const [again] = batchesOf(numbered([[saying('after')]]))[0] ?? []
  assert.equal(again && kept.statement(again.number).get()?.['word'], 'after')
})

test('batches come apart as they were put together, with every value where it was', () => {
  const adding = (...parameters: (number | string | null)[]) => ({
    sql: `SELECT ${parameters.map(() => '?').join(' + ') || 0}`,
    parameters,
  })
  const batches = [[adding(1, 'two', null), adding()], [], [adding(3), adding(4, 5)]]
  const parted = batchesOf(numberGroups()(batches))
  assert.deepEqual(
    parted.map((batch) => batch.map(({ parameters }) => parameters)),
    batches.map((batch) => batch.map(({ parameters }) => parameters)),
  )
  assert.deepEqual(
    parted.map((batch) => batch.map(({ number }) => number)),
    [[0, 1], [], [2, 3]],
  )
})
