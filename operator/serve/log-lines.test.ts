import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'

const LOG_LINES = join(import.meta.dirname, 'log-lines.ts')

for (const [ending, how] of [
  ['ends at once', 'process.exit(0)'],
  ['breaks', "throw new Error('a bug')"],
  ['goes on', ''],
] as const)
  test(`a program that ${ending} has written all that it said, in order`, () => {
    const said = `
      const { logLines } = await import(${JSON.stringify(LOG_LINES)})
      const log = logLines()
      for (let line = 1; line <= 500; line++) log.write('line ' + line + '\\n')
      ${how}`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', said], { encoding: 'utf8' })
    assert.equal(stdout, Array.from({ length: 500 }, (_, at) => `line ${at + 1}\n`).join(''))
  })
