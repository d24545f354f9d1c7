import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { freshCopy } from './fresh-copy.ts'
import { type } from './type-command.ts'

const { engines, optionalDependencies, scripts } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  engines: { node: string }
  optionalDependencies: Record<string, string>
  scripts: { start: string }
}

test('engines, .nvmrc, the packages that bring Node and the Node that runs this agree', () => {
  const major = engines.node.match(/^\^(\d+)\./)?.[1]
  assert.equal(readFileSync(`${ROOT}/.nvmrc`, 'utf8').trim(), major)
  const brought = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'))
  assert.ok(brought.length > 0)
  for (const [name, version] of brought) assert.equal(version.split('.')[0], major, name)
  assert.equal(process.versions.node.split('.')[0], major)
})

for (const version of ['20.20.2', '26.1.0'])
  for (const command of [scripts.start, 'bin/cafe doctor'])
    test(`${command} refuses Node ${version} in one plain line that says what to type`, (t) => {
      const copy = freshCopy(t)
      rmSync(`${copy}/node_modules/.bin`)
      const { code, said } = type(copy, command, { PATH: `${pretend(copy, version)}:/usr/bin:/bin` })
      assert.notEqual(code, 0)
      assert.equal(said.trim().split('\n').length, 1, said)
      assert.match(said, new RegExp(`Node.*${version.replaceAll('.', '\\.')}.*npm ci`))
    })

/** A program that answers as that Node would when asked for its version, and cannot run anything else. */
function pretend(copy: string, version: string): string {
  mkdirSync(`${copy}/pretended`)
  writeFileSync(`${copy}/pretended/node`, `#!/bin/sh\ncase "$*" in *version*) echo v${version} ;; *) exit 9 ;; esac\n`)
  chmodSync(`${copy}/pretended/node`, 0o755)
  return `${copy}/pretended`
}
