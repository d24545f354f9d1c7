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
    const empty = await started(startCafe(join(inside, 'empty.db')))
    const rows = (await quoteCarts(empty.port)).map((quoted, n) => rowsOf(quoted, `Guest ${n}`))

    say(`Filling a database with ${orders.toLocaleString('en')} orders`)
    await fillOrders(join(inside, 'filled.db'), orders, rows, Date.now())
    // Opened once before, as a café that has sold so much was: the first opening fills in the menu.
    await (await startCafe(join(inside, 'filled.db'))).stop()
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

async function makeTables(path: string): Promise<void> {
  const store = await openSqlite(path)
  await migrate(store, Date.now())
  await store.close()
}
