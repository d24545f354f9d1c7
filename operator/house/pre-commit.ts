import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { resolve } from 'node:path'
import { findSecrets } from './find-secrets.ts'
import { git, gitPaths } from './git.ts'
import { houseEnv, ROOT } from './root.ts'

/**
 * Checks what is about to be committed, not what lies in the folder: the index is written out beside the repository
 * and looked at there. So half a file staged is judged by that half, and a neighbour's unfinished file judges nobody.
 */
const staged = gitPaths('diff', '--cached', '--name-only', '-z', '--diff-filter=ACMR')
const gone = gitPaths('diff', '--cached', '--name-only', '-z', '--diff-filter=D')
if (staged.length + gone.length === 0) process.exit(0)

const REACHES_PAGES = /^(web|contract|domain)\//

const copy = resolve(ROOT, git('rev-parse', '--git-path', 'pre-commit-tree').trim())
rmSync(copy, { recursive: true, force: true })
mkdirSync(copy, { recursive: true })
git('checkout-index', '--all', '--prefix', `${copy}/`)
symlinkSync(`${ROOT}/node_modules`, `${copy}/node_modules`)

let refused = false
for (const path of staged)
  for (const { line, kind } of findSecrets(readFileSync(`${copy}/${path}`, 'latin1')))
    refuse(`${path}: line ${line} holds ${kind}. Take it out, and change it where it is used.`)

const scripts = staged.filter(isScript)
const typesMayDiffer = [...staged, ...gone].filter(isScript)
if (staged.length > 0) run('prettier', ['--check', '--log-level', 'warn', '--ignore-unknown', ...staged])
if (scripts.length > 0) run('eslint', ['--max-warnings', '0', '--no-warn-ignored', ...scripts])
if (typesMayDiffer.length > 0) run('tsc', ['--incremental', 'false'])
if (typesMayDiffer.some((path) => REACHES_PAGES.test(path))) run('tsc', ['-p', 'web', '--incremental', 'false'])
rmSync(copy, { recursive: true, force: true })
process.exit(refused ? 1 : 0)

function run(tool: string, words: string[]): void {
  const { status } = spawnSync(tool, words, { cwd: copy, env: houseEnv(), stdio: ['ignore', 2, 2] })
  if (status !== 0) refuse(`${tool} does not agree.`)
}

function isScript(path: string): boolean {
  return /\.tsx?$/.test(path)
}

function refuse(why: string): void {
  console.error(`Not committed: ${why}`)
  refused = true
}
