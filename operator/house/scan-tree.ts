import { readFileSync, statSync } from 'node:fs'
import { findSecrets } from './find-secrets.ts'
import { gitPaths } from './git.ts'
import { ROOT } from './root.ts'

/** Everything that is in the repository or could be added to it by the next commit. */
const paths = gitPaths('ls-files', '-z', '--cached', '--others', '--exclude-standard')
let found = 0
for (const path of paths) {
  if (!statSync(`${ROOT}/${path}`, { throwIfNoEntry: false })?.isFile()) continue
  for (const { line, kind } of findSecrets(readFileSync(`${ROOT}/${path}`, 'latin1'))) {
    console.log(`${path}: line ${line} holds ${kind}`)
    found += 1
  }
}
console.log(
  found === 0
    ? `No secret in ${paths.length} files.`
    : `${found} found. Take them out, and change them where they are used.`,
)
process.exit(found === 0 ? 0 : 1)
