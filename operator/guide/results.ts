import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { ROOT } from '../house/root.ts'

export type CheckResult = { passed: boolean; edition: string; atMs: number; tookMs: number }

/** By the command that was run: nodes that share a command share its result. */
export type Results = Record<string, CheckResult>

const FILE = `${ROOT}/node_modules/.cache/guide.json`

/** What was remembered; nothing where the file is missing or damaged, since a check can be run again. */
export function readResults(file = FILE): Results {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results
  } catch {
    return {}
  }
}

export function rememberResult(command: string, result: CheckResult, file = FILE): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify({ ...readResults(file), [command]: result }, null, 2)}\n`)
}
