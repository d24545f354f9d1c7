import type { DatabaseSync, StatementSync } from 'node:sqlite'

const KEPT_MAX = 300

/** Prepares each text once. Statements come from compiled code, so there are few; the bound is for a mistake. */
export function keptStatements(db: DatabaseSync): (sql: string) => StatementSync {
  const kept = new Map<string, StatementSync>()
  return (sql) => {
    const known = kept.get(sql)
    if (known) return known
    if (kept.size >= KEPT_MAX) kept.clear()
    const prepared = db.prepare(sql)
    kept.set(sql, prepared)
    return prepared
  }
}
