import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { freshCopy } from './fresh-copy.ts'
import { type } from './type-command.ts'

const CHECK = 'prettier --check --log-level warn .'

test('every file is formatted', () => {
  const { code, said } = type(ROOT, CHECK)
  assert.equal(code, 0, said)
})

test('a file that is not formatted is found', (t) => {
  const copy = freshCopy(t)
  writeFileSync(`${copy}/domain/planted.ts`, 'export const   cups = "three";\n')
  const { code, said } = type(copy, CHECK)
  assert.notEqual(code, 0)
  assert.match(said, /domain\/planted\.ts/)
})
