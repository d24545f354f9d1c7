import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allImports } from './imports.ts'
import { isTest, read } from './read.ts'

type Package = Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>

const PACKAGE = JSON.parse(read('package.json')) as Package
const RUNTIME = Object.keys(PACKAGE.dependencies)
const NODE_ITSELF = Object.keys(PACKAGE.optionalDependencies)

test('every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = PACKAGE
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  assert.deepEqual(loose, [])
})

test('every package that the server runs on has its reason in ARCHITECTURE.md, and no other has', () => {
  const [, section = ''] = read('ARCHITECTURE.md').split(/^## Dependencies$/m)
  const [table = ''] = section.split(/^## /m)
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name))
  assert.deepEqual(named.toSorted(), [...RUNTIME, ...NODE_ITSELF].toSorted())
})

test('every package that the server runs on is imported by what runs', () => {
  const imported = new Set(allImports().flatMap(({ from, to }) => (isTest(from) ? [] : [to])))
  assert.deepEqual(
    RUNTIME.filter((name) => !imported.has(name)),
    [],
  )
})

test('packages run nothing while they are installed, and none is younger than a week', () => {
  const settings = read('.npmrc')
  assert.match(settings, /^ignore-scripts=true$/m)
  assert.match(settings, /^min-release-age=7$/m)
})

test('the lock file names the packages of every platform, since npm ci refuses one that does not', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
  assert.deepEqual([...new Set(missing)], [])
})
