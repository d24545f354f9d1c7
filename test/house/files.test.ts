import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, SOURCES } from './read.ts'

const LINES_MAX = 250

/** Files that may be longer, each with its reason. */
const LONGER: Readonly<Record<string, string>> = {}

/** Put together here, so that this file does not find itself. */
const LEFT_UNDONE = new RegExp(
  [
    ['TO', 'DO'],
    ['FIX', 'ME'],
    ['eslint-', 'disable'],
    ['@ts-', '(ignore|expect-error|nocheck)'],
  ]
    .map((parts) => parts.join(''))
    .join('|'),
)
const LEFT_OUT = /\b(test|it|describe|suite)\.(skip|todo|only|fixme)\b|\b(skip|todo|only): *true\b/

test(`no source file is longer than ${LINES_MAX} lines without a reason`, () => {
  const long = SOURCES.filter((path) => !(path in LONGER))
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES_MAX)
  assert.deepEqual(long, [])
  for (const path of Object.keys(LONGER))
    assert.ok(read(path).split('\n').length > LINES_MAX, `${path} needs no reason`)
})

test('files are named in kebab-case, and components in PascalCase', () => {
  const name = /^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?\.tsx?|[A-Z][A-Za-z0-9]*\.tsx)$/
  assert.deepEqual(
    SOURCES.filter((path) => !name.test(path.split('/').at(-1) ?? '')),
    [],
  )
})

test('nothing is left undone, and no rule is switched off', () => {
  assert.deepEqual(
    SOURCES.filter((path) => LEFT_UNDONE.test(read(path))),
    [],
  )
})

test('no test is left out', () => {
  assert.deepEqual(
    SOURCES.filter((path) => path !== 'test/house/files.test.ts' && LEFT_OUT.test(read(path))),
    [],
  )
})

test('modules export by name, and no file only hands on what others export', () => {
  const config = (path: string) => /^[a-z]+\.config\.ts$/.test(path)
  assert.deepEqual(
    SOURCES.filter((path) => !config(path) && /^export (default|\*)/m.test(read(path))),
    [],
  )
})
