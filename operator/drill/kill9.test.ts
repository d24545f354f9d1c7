import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runKill9 } from './kill9.ts'

for (const [engine, rounds] of [
  ['sqlite', 3],
  ['rqlite', 2],
] as const)
  test(`${engine}: killed under load, no acknowledged order is lost, doubled or torn`, async () => {
    const report = await runKill9({ engine, rounds, clients: 16 })
    assert.ok(report.acknowledged > 0)
    assert.deepEqual(
      { lost: report.lost, doubled: report.doubled, torn: report.torn, integrity: report.integrity },
      { lost: 0, doubled: 0, torn: 0, integrity: 'ok' },
    )
  })
