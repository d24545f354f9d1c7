import { existsSync } from 'node:fs'
import type { Config } from '../server/config/config.ts'
import { readConfig } from '../server/config/read-config.ts'
import { pendingMigrations } from '../server/store/migrate.ts'
import { openStore } from '../server/store/open-store.ts'
import type { Store } from '../server/store/store.ts'
import { CommandFault } from './command-fault.ts'

/** Opens the store that the configuration names, lends it, and closes it whatever happens. Makes it where there is none. */
export async function withStore<Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> {
  return lend(readConfig(), work)
}

/** The same for a café that has been opened before: a misspelt path makes no empty database, and an old one is told. */
export async function withCafe<Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const config = readConfig()
  const { database } = config
  if (database.engine === 'sqlite' && !existsSync(database.path))
    throw new CommandFault(`There is no database at ${database.path}.`, 'npm start makes it; or set DATABASE_URL.')
  return lend(config, async (store) => {
    const steps = await pendingMigrations(store)
    if (steps.length > 0) throw new CommandFault('The database is behind this version.', 'Type: bin/cafe migrate')
    return work(store)
  })
}

async function lend<Answer>({ database }: Config, work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openStore(database)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
