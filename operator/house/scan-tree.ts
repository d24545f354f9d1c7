import { readFileSync } from 'node:fs'
import { findSecrets } from './find-secrets.ts'
import { ROOT } from './root.ts'
import { treeFiles } from './tree-files.ts'

const paths = treeFiles()
let found = 0
for (const path of paths)
  for (const { line, kind } of findSecrets(readFileSync(`${ROOT}/${path}`, 'latin1'))) {
    console.log(`${path}: line ${line} holds ${kind}`)
    found += 1
  }
console.log(
  found === 0
    ? `No secret in ${paths.length} files.`
    : `${found} found. Take them out, and change them where they are used.`,
)
process.exit(found === 0 ? 0 : 1)
