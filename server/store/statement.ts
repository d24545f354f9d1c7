import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Compilable } from 'kysely'
import type { Statement, Value } from './store.ts'
import type { Tables } from './tables.ts'

/** Builds SQL and never runs it: engines run what it compiles. */
export const table = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/**
 * A statement built and compiled once, at its first use, and filled with values at every use after.
 * `build` sees a stand-in for each value, so it may bind them but not look at them.
 *
 * `const byId = statement((value: { id: string }) => table.selectFrom('orders').selectAll().where('order_id', '=', value.id))`
 */
export function statement<Values extends Record<string, Value>, Of>(
  build: (value: Values) => Compilable<Of>,
): (values: Values) => Statement<Of> {
  let compiled: { sql: string; slots: readonly unknown[] } | undefined
  return (values) => {
    compiled ??= compile(build)
    return {
      sql: compiled.sql,
      parameters: compiled.slots.map((slot) => (slot instanceof Slot ? (values[slot.name] ?? null) : (slot as Value))),
    }
  }
}

class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

function compile<Values>(build: (value: Values) => Compilable): { sql: string; slots: readonly unknown[] } {
  const standIns = new Proxy({}, { get: (_, name) => new Slot(String(name)) })
  const { sql, parameters } = build(standIns as Values).compile()
  return { sql, slots: parameters }
}
