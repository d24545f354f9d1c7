import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import type { Scene } from './kill9.ts'

/** One SQLite file; the server that writes it is what is killed. */
export function fileScene(folder: string): Scene {
  const path = join(folder, 'cafe.db')
  const opened: DatabaseSync[] = []
  return {
    databaseUrl: path,
    async strike(restartServer) {
      await restartServer()
      return 'the server'
    },
    async books() {
      const db = new DatabaseSync(path)
      opened.push(db)
      return [{ name: path, look: async (sql) => db.prepare(sql).all() }]
    },
    async end() {
      for (const db of opened) db.close()
    },
  }
}
