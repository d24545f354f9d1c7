import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { freshCopy } from './fresh-copy.ts'
import { type } from './type-command.ts'

const FLOATING = `async function brew(): Promise<void> {}

export function serve(): void {
  brew()
}
`

test('the tree has no lint error and no warning', () => {
  const { code, said } = type(ROOT, 'npm run --silent lint')
  assert.equal(code, 0, said)
})

test('a promise that nobody waits for is an error', (t) => {
  const copy = freshCopy(t)
  writeFileSync(`${copy}/domain/planted.ts`, FLOATING)
  const { code, said } = type(copy, 'eslint --max-warnings 0 domain/planted.ts')
  assert.notEqual(code, 0)
  assert.match(said, /4:3\s+error.*no-floating-promises/)
})
