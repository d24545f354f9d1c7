import { Fault } from '../../domain/fault.ts'

/** What SQLite can hold, as it travels to both engines. Blobs and big integers do not. */
export type Value = string | number | null

export type Row = Record<string, Value>

/** A compiled statement. `Of` is the type of the rows it answers with; only the compiler knows it. */
export type Statement<Of = unknown> = { sql: string; parameters: readonly Value[]; readonly row?: Of }

/**
 * How fresh a read must be. `local`: whatever the nearest copy has. `{ withinMs }`: a copy that heard from the leader no
 * longer ago than that, or none at all. `{ atLeast }`: a copy that has that event. `latest`: everything that was
 * acknowledged before the read began.
 */
export type Freshness = 'local' | 'latest' | { atLeast: number } | { withinMs: number }

/**
 * The one way to the café's data, the same on one SQLite file and on rqlite.
 * There is no transaction to hold open: what must happen together is one batch, and its decisions are guards in its SQL.
 */
export type Store = {
  engine: 'sqlite' | 'rqlite'
  read<Of>(statement: Statement<Of>, freshness?: Freshness): Promise<readonly Of[]>
  /**
   * Runs a batch as one atomic unit, and answers after it is durable (fsync, or a quorum) with the rows of the SELECT in
   * it. There is no RETURNING: rqlite answers it for some statements only, and goes on behind one that fails.
   * Throws `ConstraintFailed`, and then nothing happened, or `StoreUnavailable`, and then it may have happened.
   */
  write(batch: readonly Statement[]): Promise<readonly Row[]>
  health(): Promise<StoreHealth>
  close(): Promise<void>
}

/** `readable`: something answers. `writable`: an order could be placed now. `detail` is for the operator. */
export type StoreHealth = { readable: boolean; writable: boolean; detail: string }

/** The store did not answer in time, or has no leader. A write may have happened: retry with the same key. */
export class StoreUnavailable extends Fault {
  readonly code = 'store_unavailable'
  readonly hint = 'Type bin/cafe doctor; if it finds no leader, follow docs/runbooks/StoreUnavailable.md.'
}

/** The file or cluster is there but is not ours, is damaged, or cannot be written. */
export class StoreUnusable extends Fault {
  readonly code = 'store_unusable'
  readonly hint: string

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options)
    this.hint = hint
  }
}

/** A guard of the schema refused the batch; nothing of it happened. `constraint` is its name, or the columns of a UNIQUE. */
export class ConstraintFailed extends Error {
  readonly constraint: string

  constructor(constraint: string) {
    super(`constraint failed: ${constraint}`)
    this.constraint = constraint
  }
}

/** SQLite says the same on both engines: `CHECK constraint failed: stock_left`. */
export function constraintIn(message: string): string | undefined {
  return /(?:CHECK|UNIQUE|NOT NULL|FOREIGN KEY) constraint failed(?:: (.*))?/.exec(message)?.[0].replace(/^.*?: /, '')
}
