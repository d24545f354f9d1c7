import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from '../house/root.ts'
import type { GuideNode } from './node.ts'
import { NODES, SECTIONS } from './nodes.ts'
import { runCheck } from './run-check.ts'
import { stateOf } from './state.ts'

const NODES_IN_SECTION = [9, 7, 16, 10, 11, 15, 11, 16, 15, 16, 12, 15, 17]
const checked: GuideNode = { id: '1.8', name: 'ESLint', level: 'R', proves: 'x', check: { command: 'true' } }
const passed = { passed: true, edition: 'abc', atMs: 0, tookMs: 1 }

test('the guide has 170 nodes, numbered without a gap', () => {
  assert.equal(NODES.length, 170)
  for (const { number, nodes } of SECTIONS) {
    const expected = Array.from({ length: NODES_IN_SECTION[number - 1] ?? 0 }, (_, index) => `${number}.${index + 1}`)
    assert.deepEqual(
      nodes.map(({ id }) => id),
      expected,
    )
  }
})

test('no name stands twice in a section', () => {
  for (const { nodes } of SECTIONS) assert.equal(new Set(nodes.map(({ name }) => name)).size, nodes.length)
})

test('every check that names a test file names one that exists', () => {
  const files = NODES.flatMap(({ check }) => check?.command.match(/\S+\.test\.ts/g) ?? [])
  assert.deepEqual(
    files.filter((file) => !existsSync(`${ROOT}/${file}`)),
    [],
  )
})

test('a result counts in its own edition alone', () => {
  assert.equal(stateOf(checked, { true: passed }, 'abc'), 'pass')
  assert.equal(stateOf(checked, { true: passed }, 'abd'), 'not run')
  assert.equal(stateOf(checked, { true: { ...passed, passed: false } }, 'abc'), 'fail')
  assert.equal(stateOf(checked, {}, 'abc'), 'not run')
})

test('a check that shows one half of a node makes it part, never pass', () => {
  assert.equal(stateOf({ ...checked, stillToShow: 'the rest' }, { true: passed }, 'abc'), 'part')
})

test('a command that fails is a failed check, and its last words are kept', async () => {
  const run = await runCheck('echo before; echo why >&2; exit 3', 5_000)
  assert.equal(run.passed, false)
  assert.deepEqual(run.lastLines, ['before', 'why'])
})

test('a command that does not end is ended with all that it started', async () => {
  const run = await runCheck('sleep 60 & sleep 60', 300)
  assert.equal(run.passed, false)
  assert.match(run.lastLines.at(-1) ?? '', /^Ended after/)
  assert.ok(run.tookMs < 5_000)
})
