import { spawnSync } from 'node:child_process'
import { houseEnv, ROOT } from '../operator/house/root.ts'
import { switchOnHooks } from '../operator/house/switch-on-hooks.ts'

/** Everything that must hold before a change is taken, here and in the pipeline alike. Stops at the first that does not. */
const STEPS = [
  ['Formatting', 'prettier --check --log-level warn .'],
  ['Lint', 'npm run --silent lint'],
  ['Types', 'npm run --silent typecheck'],
  ['Secrets', 'node operator/house/scan-tree.ts'],
  ['House rules', 'npm test --silent -- --only node test/house'],
  ['Web build', 'vite build --logLevel warn'],
  ['Tests', 'npm test --silent'],
] as const

switchOnHooks()
for (const [name, command] of STEPS) {
  const startedMs = performance.now()
  process.stdout.write(`\n— ${name}: ${command}\n`)
  const { status } = spawnSync(command, { cwd: ROOT, env: houseEnv(), shell: true, stdio: 'inherit' })
  const tookSeconds = ((performance.now() - startedMs) / 1_000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${tookSeconds} s)\n`)
  if (status !== 0) process.exit(1)
}
