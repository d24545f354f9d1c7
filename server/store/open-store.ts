import { openRqlite } from './rqlite/open-rqlite.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'

/** Where the café's data is: one file, or the nodes of a cluster, nearest first. */
export type StoreAddress = { engine: 'sqlite'; path: string } | { engine: 'rqlite'; nodes: readonly string[] }

export async function openStore(address: StoreAddress): Promise<Store> {
  return address.engine === 'sqlite' ? openSqlite(address.path) : openRqlite(address.nodes)
}
