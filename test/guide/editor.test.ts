import assert from 'node:assert/strict'
import { appendFileSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { freshCopy } from './fresh-copy.ts'
import { isReady, startCafe } from './start-cafe.ts'
import { type } from './type-command.ts'

type Tasks = { tasks: { label: string; type: string; script?: string; command?: string }[] }
type Launch = { configurations: { name: string; request: string; preLaunchTask?: string }[] }

test('a fresh copy has no type error, and a planted one is found', (t) => {
  const copy = freshCopy(t)
  const clean = type(copy, 'npm run --silent typecheck')
  assert.equal(clean.code, 0, clean.said)
  appendFileSync(`${copy}/domain/result.ts`, '\nexport const planted: string = 3\n')
  const broken = type(copy, 'npm run --silent typecheck')
  assert.notEqual(broken.code, 0)
  assert.match(broken.said, /domain\/result\.ts/)
})

test('the editor’s tasks are scripts that package.json has', () => {
  const { scripts } = read<{ scripts: Record<string, string> }>('package.json')
  const named = read<Tasks>('.vscode/tasks.json').tasks.flatMap(({ type: kind, script }) =>
    kind === 'npm' ? [script ?? ''] : [],
  )
  assert.ok(named.includes('dev') && named.includes('test') && named.includes('check'))
  for (const script of named) assert.ok(scripts[script], `no script ${script}`)
})

test('the debugger attaches after a task that exists, and that task opens a door for it', async (t) => {
  const { tasks } = read<Tasks>('.vscode/tasks.json')
  const attaching = read<Launch>('.vscode/launch.json').configurations.filter(({ request }) => request === 'attach')
  const [label] = attaching.flatMap(({ preLaunchTask }) => preLaunchTask ?? [])
  const command = tasks.find((task) => task.label === label)?.command ?? ''
  assert.match(command, / --inspect /)
  // Any free door instead of the usual one, which another debugger may hold.
  const anyDoor = command.replace('--inspect', '--inspect=0')
  const cafe = startCafe(t, freshCopy(t), { command: anyDoor, port: await freePort() })
  await isReady(cafe)
  const [, door] = cafe.said().match(/Debugger listening on ws:\/\/([\d.:]+)\//) ?? []
  const [target] = (await (await fetch(`http://${door}/json/list`)).json()) as { url: string }[]
  assert.match(target?.url ?? '', /operator\/main\.ts$/)
})

test('editors are told the same line length, ends and indents that the formatter keeps', () => {
  const editor = readFileSync(`${ROOT}/.editorconfig`, 'utf8')
  const { printWidth } = read<{ printWidth: number }>('.prettierrc.json')
  assert.match(editor, new RegExp(`^max_line_length = ${printWidth}$`, 'm'))
  assert.match(editor, /^end_of_line = lf$/m)
  assert.match(editor, /^indent_size = 2$/m)
})

function read<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8')) as Shape
}
