import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_FOLDER } from '../config/read-config.ts'

/** The release and the commit that is running; `unknown` where there is no repository around it. */
export function runningVersion(): { version: string; commit: string } {
  const { version } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { version: string }
  return { version, commit: readCommit(join(PROJECT_FOLDER, '.git')) }
}

function readCommit(git: string): string {
  const read = (path: string) => {
    try {
      return readFileSync(join(git, path), 'utf8').trim()
    } catch {
      return ''
    }
  }
  const head = read('HEAD')
  const branch = /^ref: (.*)$/.exec(head)?.[1]
  if (branch === undefined) return head || 'unknown'
  const packed = read('packed-refs')
    .split('\n')
    .find((line) => line.endsWith(` ${branch}`))
  return read(branch) || packed?.split(' ')[0] || 'unknown'
}
