import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test as plain, type APIRequestContext } from '@playwright/test'
import { PATHS } from '../../contract/paths.ts'
import type { QueueReply } from '../../contract/queue.ts'
import type { Status } from '../../domain/order/status.ts'
import { startCluster, type Cluster } from '../../operator/cluster/rqlite-cluster.ts'

export type Cafe = {
  url: string
  /** Lets one barista in, once. */
  signInLink: string
  /** Signed in as staff, by a link of its own café. */
  staff: APIRequestContext
  openOrders: () => Promise<QueueReply['tickets']>
  move: (orderId: string, to: Status) => Promise<void>
  print: (what: 'link') => Promise<string>
}

type Fixtures = {
  engine: 'sqlite' | 'rqlite'
  cluster: Cluster | undefined
  /** What the café is told by its environment, beside where it is. */
  settings: Record<string, string>
  cafe: Cafe
}

/** A café of its own for each journey: a new database, a free port, and a barista who is signed in. */
export const test = plain.extend<Fixtures>({
  engine: ['sqlite', { option: true }],
  settings: [{}, { option: true }],
  /** Three real nodes under the café, for a journey that says `test.use({ engine: 'rqlite' })`. */
  cluster: async ({ engine }, use) => {
    if (engine === 'sqlite') return use(undefined)
    const folder = mkdtempSync(join(tmpdir(), 'cafe-journey-nodes-'))
    const cluster = await startCluster(folder, 3)
    try {
      await use(cluster)
    } finally {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
  cafe: async ({ playwright, cluster, settings }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'cafe-journey-'))
    const database = cluster?.address ?? join(folder, 'cafe.db')
    const port = await freePort()
    const url = `http://localhost:${port}`
    const env = { ...process.env, PORT: String(port), DATABASE_URL: database, CAFE_RATE_PER_MINUTE: '0', ...settings }
    const server = spawn(process.execPath, ['operator/main.ts', 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    try {
      const signInLink = await linkOnceReady(url, () => said)
      const staff = await playwright.request.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } })
      await staff.get(signInLink)
      const print = (what: 'link') => printed(what, env)
      await use({ url, signInLink, staff, print, ...queueOf(staff) })
      await staff.dispose()
    } finally {
      server.kill()
      if (server.exitCode === null) await once(server, 'exit')
      rmSync(folder, { recursive: true, force: true })
    }
  },
  baseURL: async ({ cafe }, use) => use(cafe.url),
})

function queueOf(staff: APIRequestContext): Pick<Cafe, 'openOrders' | 'move'> {
  return {
    openOrders: async () => ((await (await staff.get(PATHS.queue)).json()) as QueueReply).tickets,
    move: async (orderId, to) => {
      const answer = await staff.post(PATHS.moves(orderId), { data: { to, allergiesAcknowledged: true } })
      if (!answer.ok()) throw new Error(`the order did not move: ${await answer.text()}`)
    },
  }
}

async function linkOnceReady(url: string, said: () => string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const ready = await fetch(url + PATHS.ready).catch(() => undefined)
    const link = /http:\S+\/sign-in\/\S+/.exec(said())
    if (ready?.ok && link) return link[0]
    await wait(100)
  }
  throw new Error(`the café did not open:\n${said()}`)
}

/** Another link from `bin/cafe link`, for another barista. */
async function printed(what: string, env: NodeJS.ProcessEnv): Promise<string> {
  const command = spawn(process.execPath, ['operator/main.ts', what], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  command.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(command, 'exit')
  return said.trim()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
