import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { ROOT } from '../../operator/house/root.ts'
import { treeFiles } from '../../operator/house/tree-files.ts'

/**
 * What a new clone would hold, in a folder of its own that goes away with the test. Packages are linked one by one, so
 * that they are shared while caches are not.
 */
export function freshCopy(t: TestContext): string {
  const copy = mkdtempSync(join(tmpdir(), 'cafe-copy-'))
  t.after(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  for (const path of treeFiles()) cpSync(join(ROOT, path), join(copy, path))
  mkdirSync(join(copy, 'node_modules'))
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name === '.bin' || !name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name))
  return copy
}
