import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { PAGES, read } from './read.ts'

const FOLDERS = 'bella|bench|bin|contract|deploy|docs|domain|menu|operator|server|test|web|\\.ci|\\.githooks|\\.vscode'
const PATH = new RegExp(`^(?:\\./)?(?:(?:${FOLDERS})/[\\w./-]*|[\\w.-]+\\.(?:md|json|js|ts)|LICENSE)$`)

test('every path that a page names exists', () => {
  const missing = PAGES.flatMap((page) =>
    pathsIn(page)
      .filter(({ path }) => !existsSync(`${ROOT}/${path}`) && !existsSync(`${ROOT}/${dirname(page)}/${path}`))
      .map(({ said }) => `${page} names ${said}`),
  )
  assert.deepEqual(missing, [])
})

test('no page cites a line number, since lines move', () => {
  const citing = PAGES.filter((page) => /\.(?:tsx?|js|sql|md|json):\d+|#L\d+|\blines? \d+/i.test(read(page)))
  assert.deepEqual(citing, [])
})

test('the pages that a reader looks for are there', () => {
  const wanted = ['README', 'ARCHITECTURE', 'CONTRIBUTING', 'SECURITY', 'CHANGELOG'].map((name) => `${name}.md`)
  assert.deepEqual(
    wanted.filter((page) => !PAGES.includes(page)),
    [],
  )
})

test('the pipeline types the test command that README.md prints', () => {
  const [, command] = read('README.md').match(/^(npm ci && npm test)$/m) ?? []
  assert.ok(command)
  assert.equal(read('.ci/run').trim().split('\n').at(-1), command)
})

/** Links to files, and paths in code marks that begin at the root. What a page writes about, it writes as a path. */
function pathsIn(page: string): { path: string; said: string }[] {
  const text = read(page).replaceAll(/^```[\s\S]*?^```$/gm, '')
  const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g)].map(([, said = '']) => ({
    path: said.startsWith('/') ? said.slice(1) : normalize(`${dirname(page)}/${said}`),
    said,
  }))
  const marked = [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, said = '']) => ({ path: said, said }))
    .filter(({ said }) => PATH.test(said) && !IN_USE_ONLY.has(said))
  return [...links, ...marked]
}

/** Made by running the café or its tools. */
const IN_USE_ONLY = new Set(['web/dist', 'web/dist/'])
