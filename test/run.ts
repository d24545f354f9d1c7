import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ROOT } from '../operator/house/root.ts'
import { switchOnHooks } from '../operator/house/switch-on-hooks.ts'
import { runJourneys } from './run-journeys.ts'
import { runNodeTests, type Outcome } from './run-node-tests.ts'

const HELP = `npm test                        all tests
npm test -- --only node         one part: node, guide (the deployment guide's checks), or web (journeys in Chromium)
npm test -- domain/money FILE…  the files whose paths contain these words`

/** The guide's checks time a server's start and restart, so each has the machine to itself. */
const PARTS: Record<string, { files: (path: string) => boolean; run: (files: string[]) => Promise<Outcome> }> = {
  node: { files: (path) => path.endsWith('.test.ts') && !path.startsWith('test/guide/'), run: runNodeTests },
  guide: {
    files: (path) => /^test\/guide\/.*\.test\.ts$/.test(path),
    run: (files) => runNodeTests(files, { atOnce: 1 }),
  },
  web: { files: (path) => path.endsWith('.spec.ts'), run: runJourneys },
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, help: { type: 'boolean' } },
  allowPositionals: true,
})
if (values.help || (values.only !== undefined && !(values.only in PARTS))) {
  console.log(HELP)
  process.exit(values.help ? 0 : 2)
}

switchOnHooks()
const found = globSync('**/*.{test,spec}.ts', { cwd: ROOT, exclude: (path) => /^(node_modules|\..*)$/.test(path) })
const wanted = found
  .filter((path) => positionals.length === 0 || positionals.some((word) => path.includes(word)))
  .sort()

const lines: string[] = []
let passed = true
for (const [name, part] of Object.entries(PARTS)) {
  const files = wanted.filter(part.files)
  if ((values.only !== undefined && values.only !== name) || files.length === 0) continue
  const startedMs = performance.now()
  const outcome = await part.run(files)
  passed &&= outcome.passed
  lines.push(
    `${name}: ${outcome.said} (${files.length} files, ${Math.round((performance.now() - startedMs) / 1_000)} s)`,
  )
}
if (lines.length === 0) {
  passed = false
  lines.push(`no test file matches ${[values.only, ...positionals].filter(Boolean).join(' ')}`)
}
console.log(`\n${passed ? 'PASS' : 'FAIL'}  ${lines.join(' · ')}`)
process.exit(passed ? 0 : 1)
