import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { StoreUnavailable, StoreUnusable, type Row, type Statement, type Store } from '../store.ts'
import { keptStatements } from './kept-statements.ts'
import { openWriter } from './writer.ts'

const SQLITE_ERROR = 1
const SQLITE_CORRUPT = 11
const SQLITE_NOTADB = 26

/**
 * Opens one SQLite file, making it where there is none. Reads run here, on a connection that cannot write; writes run on
 * a thread of their own, so that a slow disk never holds up the menu. Throws `StoreUnusable` for a file that is not ours.
 */
export async function openSqlite(path: string): Promise<Store> {
  refuseOtherFiles(path)
  const writer = await openWriter(path)
  const db = new DatabaseSync(path, { readOnly: true })
  const kept = keptStatements(db)
  return {
    engine: 'sqlite',
    read: <Of>(statement: Statement<Of>) => attempt(path, () => kept(statement.sql).all(...statement.parameters)),
    write: (batch) => writer.write(batch),
    async health() {
      const writable = await writer.write([{ sql: 'SELECT 1', parameters: [] }]).then(
        () => true,
        () => false,
      )
      return { readable: true, writable, detail: writable ? 'ok' : `${path} cannot be written` }
    },
    async close() {
      await writer.close()
      db.close()
    },
  }
}

async function attempt(path: string, read: () => Row[] | unknown[]): Promise<never> {
  try {
    return read() as never
  } catch (cause) {
    const code = ((cause as { errcode?: number }).errcode ?? 0) & 0xff
    // A statement of ours that is wrong is a bug, not a disk that may come back.
    if (code === SQLITE_ERROR) throw cause
    if (code === SQLITE_CORRUPT || code === SQLITE_NOTADB)
      throw new StoreUnusable(`${path} is damaged`, 'Stop the café, move the file away and put back a copy.', { cause })
    throw new StoreUnavailable('The database file could not be read', { cause })
  }
}

function refuseOtherFiles(path: string): void {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return
    throw new StoreUnusable(`${path} cannot be opened`, 'Give this user the right to read and write it.', { cause })
  }
  if (fstatSync(file).isDirectory()) {
    closeSync(file)
    throw new StoreUnusable(`${path} is a folder`, 'Name a file in it in DATABASE_URL.')
  }
  const head = Buffer.alloc(16)
  const read = readSync(file, head, 0, 16, 0)
  closeSync(file)
  if (read > 0 && head.toString('latin1') !== 'SQLite format 3\0')
    throw new StoreUnusable(
      `${path} is not a SQLite database, or is damaged`,
      'Move it away to start with an empty one, or name another file in DATABASE_URL.',
    )
}
