import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConstraintFailed, StoreUnusable, type Row, type Statement, type Store } from './store.ts'

const FOLDER = join(import.meta.dirname, 'migrations')

const LEDGER = `CREATE TABLE IF NOT EXISTS migrations (
  number        INTEGER PRIMARY KEY,
  name          TEXT    NOT NULL,
  applied_at_ms INTEGER NOT NULL
) STRICT`

export type Migration = { number: number; name: string; statements: readonly string[] }

/** The migrations of this version, in their order: `003-orders.sql` is number 3. */
export function migrations(): readonly Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      number: Number(file.slice(0, 3)),
      name: file.slice(4, -4),
      statements: statementsIn(readFileSync(join(FOLDER, file), 'utf8')),
    }))
}

/**
 * Brings the store's tables up to this version and answers the names of the steps it took. Each step is one batch with
 * its own entry in the ledger, so that two servers starting at once take each step once. Safe to call again.
 */
export async function migrate(store: Store, nowMs: number): Promise<readonly string[]> {
  const applied = await appliedNumbers(store)
  const known = migrations()
  const newest = Math.max(0, ...applied)
  if (newest > (known.at(-1)?.number ?? 0))
    throw new StoreUnusable(
      `The database is of a later version (step ${newest}) than this program knows`,
      'Start the version that wrote it, or a later one.',
    )
  const taken: string[] = []
  for (const step of known) {
    if (applied.includes(step.number)) continue
    if (await takeStep(store, step, nowMs)) taken.push(step.name)
  }
  return taken
}

/** The numbers of the steps that this version has and the store has not. */
export async function pendingMigrations(store: Store): Promise<readonly number[]> {
  const applied = await appliedNumbers(store)
  return migrations()
    .map((step) => step.number)
    .filter((number) => !applied.includes(number))
}

async function appliedNumbers(store: Store): Promise<readonly number[]> {
  const [table] = await store.read<Row>(
    plain("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'"),
    'latest',
  )
  if (!table) return []
  const rows = await store.read<Row>(plain('SELECT number FROM migrations ORDER BY number'), 'latest')
  return rows.map((row) => Number(row['number']))
}

async function takeStep(store: Store, step: Migration, nowMs: number): Promise<boolean> {
  const entry = {
    sql: 'INSERT INTO migrations (number, name, applied_at_ms) VALUES (?, ?, ?)',
    parameters: [step.number, step.name, nowMs],
  }
  try {
    await store.write([plain(LEDGER), entry, ...step.statements.map(plain)])
    return true
  } catch (fault) {
    if (fault instanceof ConstraintFailed && fault.constraint === 'migrations.number') return false
    throw fault
  }
}

/** Statements end with a semicolon at the end of a line; comments take lines of their own. */
function statementsIn(text: string): readonly string[] {
  return text
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
}

function plain(sql: string): Statement<Row> {
  return { sql, parameters: [] }
}
