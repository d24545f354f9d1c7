import { globSync, statSync } from 'node:fs'
import { gitPaths } from './git.ts'
import { ROOT } from './root.ts'

const NEVER_OURS = /^(node_modules|\.git|dist|test-results|playwright-report|coverage)$/

/** Every file that is in the repository or could be added to it. Without git: every file but what tools leave behind. */
export function treeFiles(): string[] {
  return listed().filter((path) => statSync(`${ROOT}/${path}`, { throwIfNoEntry: false })?.isFile())
}

function listed(): string[] {
  try {
    return gitPaths('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  } catch {
    return globSync('**/{*,.*}', { cwd: ROOT, exclude: (path) => NEVER_OURS.test(path.split('/').at(-1) ?? '') })
  }
}
