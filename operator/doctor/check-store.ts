import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Fault } from '../../domain/fault.ts'
import type { Config } from '../../server/config/config.ts'
import { pendingMigrations } from '../../server/store/migrate.ts'
import { openStore } from '../../server/store/open-store.ts'
import { readMenuState } from '../../server/store/queries/menus.ts'
import type { Store } from '../../server/store/store.ts'
import type { Finding } from './doctor.ts'

export async function checkStore({ database }: Config): Promise<readonly Finding[]> {
  if (database.engine === 'sqlite' && !existsSync(database.path))
    return [{ what: 'database', state: 'note', said: `${database.path} is not there yet; npm start makes it` }]
  try {
    const store = await openStore(database)
    try {
      const pages = database.engine === 'sqlite' ? [checkPages(database.path)] : []
      return [...pages, await checkWriting(store), ...(await checkContents(store))]
    } finally {
      await store.close()
    }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return [{ what: 'database', state: 'wrong', said: fault.message, hint: fault.hint }]
  }
}

/** Reads every page of the file, as SQLite's own check does. */
function checkPages(path: string): Finding {
  const db = new DatabaseSync(path, { readOnly: true })
  try {
    const said = String(Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0])
    return said === 'ok'
      ? { what: 'database', state: 'well', said: path }
      : { what: 'database', state: 'wrong', said: `${path}: ${said}`, hint: 'Stop the café and put back a copy.' }
  } finally {
    db.close()
  }
}

async function checkWriting(store: Store): Promise<Finding> {
  const { readable, writable, detail } = await store.health()
  if (writable) return { what: 'orders', state: 'well', said: 'can be written' }
  const hint = readable
    ? 'More than half of the nodes must run; docs/runbooks/StoreUnavailable.md'
    : 'Start the nodes that DATABASE_URL names.'
  return { what: 'orders', state: 'wrong', said: detail, hint }
}

async function checkContents(store: Store): Promise<readonly Finding[]> {
  const pending = await pendingMigrations(store)
  if (pending.length > 0)
    return [{ what: 'schema', state: 'wrong', said: `${pending.length} step(s) behind`, hint: 'bin/cafe migrate' }]
  const [menu] = await store.read(readMenuState({}), 'latest')
  return [
    { what: 'schema', state: 'well', said: 'of this version' },
    menu
      ? { what: 'menu', state: 'well', said: `revision ${menu.revision}` }
      : { what: 'menu', state: 'wrong', said: 'none', hint: 'bin/cafe menu import menu/brew-and-byte.json' },
  ]
}
