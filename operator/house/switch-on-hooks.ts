import { execFileSync, type ExecFileSyncOptions } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ROOT } from './root.ts'

/**
 * Points git at `.githooks/`. Packages run nothing while they are installed, so this is done by the commands that
 * everybody types. Calling it twice is safe; a checkout that already has hooks of its own keeps them; outside a git
 * checkout it does nothing. Never throws.
 */
export function switchOnHooks(root = ROOT): void {
  if (!existsSync(`${root}/.git`) || !existsSync(`${root}/.githooks`)) return
  try {
    if (hooksPath(root) === '') execFileSync('git', ['config', 'core.hooksPath', '.githooks'], quiet(root))
  } catch {
    // No git, or a read-only checkout: the café runs all the same, and the pipeline checks what the hooks would have.
  }
}

function hooksPath(root: string): string {
  return execFileSync('git', ['config', '--default', '', '--get', 'core.hooksPath'], quiet(root)).toString().trim()
}

function quiet(cwd: string): ExecFileSyncOptions {
  return { cwd, stdio: ['ignore', 'pipe', 'ignore'] }
}
