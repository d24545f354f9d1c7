import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { ROOT } from '../house/root.ts'

test('guide --json lists all 170 nodes, each with its level, state and command', () => {
  const { status, stdout } = guide('--json')
  assert.equal(status, 0)
  const nodes = JSON.parse(stdout) as Record<string, string | null>[]
  assert.equal(nodes.length, 170)
  for (const { level, state, command, proves } of nodes) {
    assert.ok(level && state && proves)
    assert.equal(command === null, state === 'no check yet')
  }
})

test('guide prints one line for each node of a section, and their sum', () => {
  const { stdout } = guide('--section', '13')
  assert.match(stdout, /^ {2}13\.1 +DevPort /m)
  assert.match(stdout, /^ {2}13\.17 +AWSSecrets +no check yet +D$/m)
  assert.match(stdout, /^17 nodes: /m)
  assert.doesNotMatch(stdout, /^ {2}1\.1 /m)
})

test('running a node that has no check yet is no success', () => {
  const { status, stderr } = guide('--run', '2.1')
  assert.equal(status, 1)
  assert.match(stderr, /None of these nodes has a check yet/)
})

test('a node or section that the guide has not is refused', () => {
  assert.equal(guide('3.99').status, 1)
  assert.equal(guide('--section', '14').status, 1)
})

function guide(...words: string[]) {
  return spawnSync(`${ROOT}/bin/cafe`, ['guide', ...words], { encoding: 'utf8' })
}
