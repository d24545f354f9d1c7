import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { switchOnHooks } from '../../operator/house/switch-on-hooks.ts'
import { freshCopy } from './fresh-copy.ts'
import { type, type Typed } from './type-command.ts'

const LIKE_A_KEY = ['s', 'k-', 'q7Zk2Xv9Lm4TbR8wNc3HyPd6J'].join('')
const BARISTA = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'B', GIT_AUTHOR_EMAIL: 'b@example.com' }
const git = (folder: string, words: string): Typed =>
  type(folder, `git ${words}`, { ...BARISTA, GIT_COMMITTER_NAME: 'B', GIT_COMMITTER_EMAIL: 'b@example.com' })

function repository(t: TestContext): string {
  const copy = freshCopy(t)
  git(copy, 'init -q -b main')
  git(copy, 'add -A')
  assert.equal(git(copy, 'commit -q -m start').code, 0)
  switchOnHooks(copy)
  return copy
}

function commit(folder: string, files: Record<string, string>): Typed {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  git(folder, `add ${Object.keys(files).join(' ')}`)
  return git(folder, 'commit -q -m change')
}

test('a key is refused by the hook, and not repeated by it', (t) => {
  const folder = repository(t)
  const { code, said } = commit(folder, { 'docs/note.md': `Key for the demo: ${LIKE_A_KEY}\n` })
  assert.notEqual(code, 0)
  assert.match(said, /docs\/note\.md: line 1 holds an OpenAI key/)
  assert.ok(!said.includes(LIKE_A_KEY))
  assert.equal(git(folder, 'rev-list --count HEAD').said.trim(), '1')
})

test('format, lint and types of staged files are judged, each by name', (t) => {
  const folder = repository(t)
  const { code, said } = commit(folder, {
    'domain/planted.ts':
      "import { ok } from './result.ts'\nasync function brew() {}\nexport const cups: string = 3;brew()\n",
  })
  assert.notEqual(code, 0)
  for (const tool of ['prettier', 'eslint', 'tsc'])
    assert.match(said, new RegExp(`Not committed: ${tool} does not agree`))
})

test('a file taken away that others need is refused too', (t) => {
  const folder = repository(t)
  git(folder, 'rm -q domain/result.ts')
  const { code, said } = git(folder, 'commit -q -m change')
  assert.notEqual(code, 0)
  assert.match(said, /Not committed: tsc does not agree/)
})

test('a commit is judged by what is staged, not by what else lies in the folder', (t) => {
  const folder = repository(t)
  writeFileSync(`${folder}/domain/half-done.ts`, 'export const cups: string = 3\n')
  const { code, said } = commit(folder, { 'domain/cups.ts': 'export const cups = 3\n' })
  assert.equal(code, 0, said)
})

test('hooks that somebody set up before are left as they are', (t) => {
  const folder = repository(t)
  git(folder, 'config core.hooksPath /elsewhere')
  switchOnHooks(folder)
  assert.equal(git(folder, 'config core.hooksPath').said.trim(), '/elsewhere')
})

test('outside a git checkout there is nothing to switch on, and nothing fails', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'cafe-plain-'))
  t.after(() => rmSync(folder, { recursive: true }))
  assert.doesNotThrow(() => switchOnHooks(folder))
})
