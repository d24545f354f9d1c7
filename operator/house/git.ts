import { execFileSync } from 'node:child_process'
import { ROOT } from './root.ts'

/** What git answers in the checkout. Throws where there is no git or no repository. */
export function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 << 20 })
}

/** Paths from a git command that ends them with a zero byte (`-z`). */
export function gitPaths(...words: string[]): string[] {
  return git(...words)
    .split('\0')
    .filter(Boolean)
}
