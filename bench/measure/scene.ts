import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillOrders } from '../fill/fill-orders.ts'
import { rowsOf, type OrderRows } from '../limit/rows.ts'
import { getMenu, quoteCarts } from '../load/cafe-client.ts'
import { rehearseCafe, startCafe } from '../servers/cafe-server.ts'
import { startLimit } from '../servers/limit-server.ts'
import type { Server } from '../servers/server.ts'
import { migrate } from '../../server/store/migrate.ts'
import { openSqlite } from '../../server/store/sqlite/open-sqlite.ts'

/** All servers of one run, side by side; the one that is not asked sleeps. */
export type Scene = {
  empty: Server
  filled: Server
  menuLimit: Server
  orderLimit: Server
  /** What the limit for orders is sent. */
  rows: readonly OrderRows[]
  end(): Promise<void>
}

/** `say` is told what takes time. */
export async function setScene(folder: string, orders: number, say: (what: string) => void): Promise<Scene> {
  const inside = mkdtempSync(join(folder, 'cafe-bench-'))
  // However the bench ends; the servers are ended before.
  process.on('exit', () => rmSync(inside, { recursive: true, force: true }))
  const servers: Server[] = []
  const started = async (starting: Promise<Server>) => {
    const server = await starting
    servers.push(server)
    return server
  }
  const end = async () => {
    await Promise.all(servers.map((server) => server.stop()))
    rmSync(inside, { recursive: true, force: true })
  }
  try {
    rehearseCafe()
    const rows = await sampleRows(join(inside, 'sample.db'))
    say(`Filling a database with ${orders.toLocaleString('en')} orders`)
    await fillOrders(join(inside, 'filled.db'), orders, rows, Date.now())
    // Opened once before, as a café that has sold so much was: the first opening fills in the menu.
    await (await startCafe(join(inside, 'filled.db'))).stop()
    // Both start now: one that had slept through the filling would have lost what V8 had compiled of it.
    const empty = await started(startCafe(join(inside, 'empty.db')))
    const filled = await started(startCafe(join(inside, 'filled.db')))

    writeFileSync(join(inside, 'menu.json'), JSON.stringify(await getMenu(empty.port)))
    const menuLimit = await started(startLimit('menu-server', join(inside, 'menu.json')))
    await makeTables(join(inside, 'limit.db'))
    const orderLimit = await started(startLimit('order-server', join(inside, 'limit.db')))
    return { empty, filled, menuLimit, orderLimit, rows, end }
  } catch (fault) {
    await end()
    throw fault
  }
}

/** What the orders of this bench are as rows, by what a café quotes for them. */
async function sampleRows(databaseFile: string): Promise<OrderRows[]> {
  const cafe = await startCafe(databaseFile)
  try {
    return (await quoteCarts(cafe.port)).map((quoted, n) => rowsOf(quoted, `Guest ${n}`))
  } finally {
    await cafe.stop()
  }
}

async function makeTables(path: string): Promise<void> {
  const store = await openSqlite(path)
  await migrate(store, Date.now())
  await store.close()
}
