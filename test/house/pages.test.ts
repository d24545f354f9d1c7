import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, normalize } from 'node:path'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { isTest, PAGES, read, SOURCES } from './read.ts'

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

test('every page that the program sends an operator to exists', () => {
  const missing = SOURCES.filter((path) => !isTest(path)).flatMap((path) =>
    [...read(path).matchAll(/docs\/[\w/-]+\.md/g)]
      .filter(([page]) => !existsSync(`${ROOT}/${page}`))
      .map(([page]) => `${path} names ${page}`),
  )
  assert.deepEqual(missing, [])
})

test('every operator’s command that is named anywhere exists', () => {
  const help = spawnSync(`${ROOT}/bin/cafe`, ['--help'], { encoding: 'utf8' }).stdout
  const [, list = ''] = help.split('Commands:')
  const commands = [...list.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name)
  assert.ok(commands.length > 3, help)
  const wrong = [...PAGES, ...SOURCES].flatMap((path) =>
    [...read(path).matchAll(/\bbin\/cafe ([a-z][\w-]*)/g)]
      .filter(([, name]) => !commands.includes(name))
      .map(([said]) => `${path} says ${said}`),
  )
  assert.deepEqual(wrong, [])
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
