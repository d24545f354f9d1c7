import { readConfig } from '../server/config/read-config.ts'
import { openStore } from '../server/store/open-store.ts'
import type { Store } from '../server/store/store.ts'

/** Opens the store that the configuration names, lends it, and closes it whatever happens. */
export async function withStore<Answer>(work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openStore(readConfig().database)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
