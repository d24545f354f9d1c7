import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PROJECT_FOLDER } from '../../server/config/read-config.ts'

const START_MS = 15_000

/** A server of the café's, as an operator would start it, in a process of its own. */
export type CafeProcess = { url: string; start(): Promise<void>; kill(signal: NodeJS.Signals): Promise<void> }

export function cafeProcess(port: number, databaseUrl: string): CafeProcess {
  const url = `http://127.0.0.1:${port}`
  let running: ChildProcess | undefined
  return {
    url,
    async start() {
      running = spawn(join(PROJECT_FOLDER, 'bin/cafe'), ['serve'], {
        env: {
          ...process.env,
          PORT: String(port),
          CAFE_HOST: '127.0.0.1',
          DATABASE_URL: databaseUrl,
          CAFE_RATE_PER_MINUTE: '0',
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      const untilMs = Date.now() + START_MS
      while (!(await isReady(url))) {
        if (running.exitCode !== null) throw new Error(`The server ended at once with code ${running.exitCode}`)
        if (Date.now() > untilMs) throw new Error('The server is not ready')
        await sleep(25)
      }
    },
    async kill(signal) {
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      const ended = once(running, 'exit')
      running.kill(signal)
      await ended
    },
  }
}

async function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(1_000) }).then(
    (response) => response.ok,
    () => false,
  )
}
