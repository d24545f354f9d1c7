import { createHash } from 'node:crypto'
import { git } from '../house/git.ts'

/**
 * What a check's result belongs to: the commit, and a digest of what was changed since, where anything was.
 * Undefined outside a git checkout, where nothing could tell one edition from the next.
 */
export function edition(): string | undefined {
  try {
    const commit = git('rev-parse', '--short=12', 'HEAD').trim()
    const changed = git('status', '--porcelain', '--untracked-files=all')
    if (changed === '') return commit
    const digest = createHash('sha256').update(changed).update(git('diff', 'HEAD')).digest('hex')
    return `${commit}+${digest.slice(0, 12)}`
  } catch {
    return undefined
  }
}
