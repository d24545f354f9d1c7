import { migrate } from '../server/store/migrate.ts'
import { withStore } from './with-store.ts'

/** Safe to repeat, and to run beside servers of the version before. */
export async function migrateStore(): Promise<void> {
  const steps = await withStore((store) => migrate(store, Date.now()))
  console.log(steps.length === 0 ? 'The database is up to date.' : `Done: ${steps.join(', ')}.`)
}
