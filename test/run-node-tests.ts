import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { houseEnv, ROOT } from '../operator/house/root.ts'

export type Outcome = { passed: boolean; said: string }

/** A file that hangs fails after this long, rather than the whole run with it. */
const FILE_MS_MAX = 10 * 60_000

/** Runs files of node:test, each in a process of its own; prints as it goes. */
export async function runNodeTests(
  files: readonly string[],
  { atOnce = availableParallelism() } = {},
): Promise<Outcome> {
  let tests = 0
  let failed = 0
  const events = run({
    files: files.map((file) => `${ROOT}/${file}`),
    concurrency: Math.min(4, atOnce),
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: houseEnv(),
    timeout: FILE_MS_MAX,
  })
  events.on('test:summary', ({ file, counts }) => {
    if (file === undefined) {
      tests = counts.tests
      failed = counts.tests - counts.passed
    }
  })
  for await (const text of events.compose(spec)) process.stdout.write(text)
  return { passed: failed === 0, said: failed === 0 ? `${tests} passed` : `${failed} of ${tests} did not pass` }
}
