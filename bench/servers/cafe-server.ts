import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PATHS } from '../../contract/paths.ts'
import { freePort } from '../../operator/house/free-port.ts'
import { ROOT } from '../../operator/house/root.ts'
import { spawnOnServerCore, stopProcess, type Server } from './server.ts'

const START_MS = 60_000
const CAFE = join(ROOT, 'bin/cafe')

/** Does what the first start after an installation does, so that no server measured here pays for it. */
export function rehearseCafe(): void {
  const { status } = spawnSync(CAFE, ['rehearse'], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('bin/cafe rehearse failed')
}

/** Starts the café as an operator would, on a database file of its own. */
export async function startCafe(databaseFile: string): Promise<Server> {
  const port = await freePort()
  const child = spawnOnServerCore([CAFE, 'serve'], {
    PORT: String(port),
    DATABASE_URL: databaseFile,
    CAFE_HOST: '127.0.0.1',
    CAFE_RATE_PER_MINUTE: '0',
  })
  // Its log goes through a pipe, as under a process manager, and nowhere.
  child.stdout?.resume()
  const untilMs = Date.now() + START_MS
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`The café ended at once with code ${child.exitCode}`)
    if (Date.now() > untilMs) throw new Error('The café is not ready')
    await sleep(25)
  }
  return { pid: child.pid ?? 0, port, stop: () => stopProcess(child) }
}

async function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}${PATHS.ready}`, { signal: AbortSignal.timeout(1_000) }).then(
    (response) => response.ok,
    () => false,
  )
}
