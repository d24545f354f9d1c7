import { setTimeout as sleep } from 'node:timers/promises'
import { openRqlite } from '../../server/store/rqlite/open-rqlite.ts'
import { startCluster, type Cluster, type ClusterNode } from '../cluster/rqlite-cluster.ts'
import type { Scene } from './kill9.ts'

const CATCH_UP_MS = 30_000

/** Three rqlite nodes; one of them, the leader every other time, is what is killed. */
export async function clusterScene(folder: string): Promise<Scene> {
  const cluster = await startCluster(folder, 3)
  let strikes = 0
  return {
    databaseUrl: cluster.address,
    async strike() {
      const leader = await cluster.leader()
      const others = cluster.nodes.filter((node) => node !== leader)
      const follower = others[Math.floor(Math.random() * others.length)]
      const victim = strikes++ % 2 === 0 ? (leader ?? follower) : follower
      if (!victim) throw new Error('There is no node to kill')
      const was = victim === leader ? 'the leader' : 'a follower'
      await victim.kill()
      // As long as an election takes: orders must go on without it.
      await sleep(Math.random() * 3_000)
      await victim.start()
      await cluster.ready()
      return was
    },
    async books() {
      await caughtUp(cluster)
      return cluster.nodes.map((node) => ({ name: node.id, look: lookAt(node) }))
    },
    end: () => cluster.stop(),
  }
}

/** Only this node's own copy is asked. */
function lookAt(node: ClusterNode): (sql: string) => Promise<readonly Record<string, unknown>[]> {
  const store = openRqlite([node.url], { answerMs: 60_000 })
  return (sql) => store.read<Record<string, unknown>>({ sql, parameters: [] }, 'local')
}

/** Until every copy has the leader's newest event. */
async function caughtUp(cluster: Cluster): Promise<void> {
  await cluster.ready()
  const newest = async (urls: readonly string[], freshness: 'local' | 'latest') =>
    (
      await openRqlite(urls).read<{ seq: number }>(
        { sql: 'SELECT MAX(seq) AS seq FROM events', parameters: [] },
        freshness,
      )
    )[0]?.seq ?? 0
  const wanted = await newest(
    cluster.nodes.map((node) => node.url),
    'latest',
  )
  const untilMs = Date.now() + CATCH_UP_MS
  for (const node of cluster.nodes)
    while ((await newest([node.url], 'local')) < wanted) {
      if (Date.now() > untilMs) throw new Error(`${node.id} did not catch up within ${CATCH_UP_MS} ms`)
      await sleep(50)
    }
}
