import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { houseEnv } from '../operator/house/root.ts'
import type { Run } from './measure/run.ts'
import type { Verdict } from './report/verdicts.ts'

const RUN_MS_MAX = 180_000

test('a short bench run measures every figure, compares it, and leaves nothing behind', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cafe-bench-test-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const json = join(folder, 'bench.json')
  const args = ['--quick', '--seconds', '0.2', '--orders', '2000', '--folder', folder, '--json', json]
  const bench = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'main.ts'), ...args],
    { env: houseEnv(), encoding: 'utf8', timeout: RUN_MS_MAX },
  )

  // 1 says that a target was missed, which on a busy machine means nothing; anything else, that it could not be measured.
  assert.ok(bench.status === 0 || bench.status === 1, `${bench.status} ${bench.stderr}`)
  const run = JSON.parse(readFileSync(json, 'utf8')) as Run & { verdicts: Verdict[] }
  assert.deepEqual(
    run.figures.map(({ name }) => name),
    ['menu reads', 'quotes', 'orders placed', 'status reads'],
  )
  for (const { empty, filled, limit } of run.figures)
    for (const summary of [empty, filled, ...(limit ? [limit] : [])]) {
      assert.ok(summary.answers > 0)
      assert.ok(summary.p50Ms <= summary.p99Ms)
    }
  for (const { what, value } of run.verdicts) {
    assert.match(value, /^\d/, what)
    assert.ok(bench.stdout.includes(what), `the report says nothing of ${what}`)
  }
  assert.deepEqual(readdirSync(folder), ['bench.json'])
})
