import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { houseEnv, ROOT } from '../operator/house/root.ts'
import { findChromium } from './find-chromium.ts'
import type { Outcome } from './run-node-tests.ts'

/** Runs the journeys in a real browser. Without one it fails, and says how to get one: a journey unseen is not passed. */
export async function runJourneys(files: readonly string[]): Promise<Outcome> {
  if (!existsSync(`${ROOT}/playwright.config.ts`)) return { passed: false, said: 'there is no playwright.config.ts' }
  const chromium = findChromium()
  if (!chromium) return { passed: false, said: 'no Chromium found; type: sudo apt-get install -y chromium' }
  const browser = spawn('playwright', ['test', ...files], {
    cwd: ROOT,
    env: { ...houseEnv(), CHROMIUM_PATH: chromium },
    stdio: 'inherit',
  })
  const code = await new Promise<number | null>((resolve, reject) => browser.on('exit', resolve).on('error', reject))
  return code === 0 ? { passed: true, said: 'passed' } : { passed: false, said: `playwright ended with ${code}` }
}
