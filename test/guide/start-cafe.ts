import { spawn } from 'node:child_process'
import type { TestContext } from 'node:test'
import { houseEnv } from '../../operator/house/root.ts'
import { PATHS } from '../../contract/paths.ts'
import { eventually } from './eventually.ts'

export type Started = {
  url: string
  said: () => string
  ended: Promise<number | null>
  stop: () => Promise<number | null>
}

/** Starts a café by the command that a person would type, in a process group of its own that ends with the test. */
export function startCafe(
  t: TestContext,
  folder: string,
  { command = 'bin/cafe serve', port, env = {} }: { command?: string; port: number; env?: NodeJS.ProcessEnv },
): Started {
  const cafe = spawn(command, {
    cwd: folder,
    env: { ...houseEnv(), FORCE_COLOR: '0', PORT: String(port), ...env },
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [cafe.stdout, cafe.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((resolve) => cafe.on('close', resolve))
  const signal = (name: NodeJS.Signals) => {
    try {
      process.kill(-(cafe.pid ?? 0), name)
    } catch {
      // The whole group has ended.
    }
  }
  t.after(() => {
    signal('SIGKILL')
    return ended
  })
  const stop = () => {
    signal('SIGTERM')
    return ended
  }
  return { url: `http://localhost:${port}`, said: () => said, ended, stop }
}

/** Long enough for any machine: who asks for a speed measures it. */
const READY_WITHIN_MS = 30_000

/** Waits until the café says that it can sell, and answers how long that took; fails at once if it ends instead. */
export async function isReady(cafe: Started): Promise<number> {
  const askedAtMs = performance.now()
  const gone = cafe.ended.then((code) => {
    throw new Error(`It ended with ${code}. ${cafe.said()}`)
  })
  const ask = async () => (await fetch(cafe.url + PATHS.ready)).ok
  await Promise.race([eventually(ask, READY_WITHIN_MS, cafe.said), gone])
  return performance.now() - askedAtMs
}
