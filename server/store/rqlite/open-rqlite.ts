import {
  constraintIn,
  ConstraintFailed,
  StoreUnavailable,
  type Freshness,
  type Row,
  type Statement,
  type Store,
} from '../store.ts'
import { askNodes, type NodesOptions } from './ask-nodes.ts'

type Answer = {
  results?: readonly {
    error?: string
    columns?: readonly string[]
    values?: readonly (readonly Row[string][])[] | null
  }[]
}

type Results = readonly (readonly Row[])[]

/** A node that has not heard from the leader for this long, or lags this far, is not asked while another keeps up. */
const KEEPS_UP_MS = 2_000

const ONE: Statement = { sql: 'SELECT 1', parameters: [] }
const NEWEST_EVENT: Statement = { sql: 'SELECT MAX(seq) AS seq FROM events', parameters: [] }

/** Talks to a cluster of rqlite nodes, nearest first. Every node takes writes and passes them to the leader. */
export function openRqlite(nodes: readonly string[], options: NodesOptions = {}): Store {
  const ask = askNodes(nodes, options)

  async function query(level: string, statements: readonly Statement[], patienceMs?: number): Promise<Results> {
    const how = { repeatable: true, ...(patienceMs !== undefined && { patienceMs }) }
    return rowsOf(await ask(`/db/query?level=${level}`, statements.map(asSent), how), statements.length)
  }

  return {
    engine: 'rqlite',
    async read<Of>(statement: Statement<Of>, freshness: Freshness = 'local') {
      const [rows = []] = await readAs(statement, freshness)
      return rows as readonly Of[]
    },
    async write(batch) {
      if (batch.some(({ sql }) => / returning /i.test(sql))) throw new Error('RETURNING is not for rqlite')
      const endpoint = batch.some(isRead) ? 'request' : 'execute'
      const answer = await ask(`/db/${endpoint}?transaction`, batch.map(asSent), { repeatable: false })
      return rowsOf(answer, batch.length).flat()
    },
    async health() {
      const readable = await query('none', [ONE], 0).then(yes, no)
      const writable = readable && (await query('weak', [ONE], 0).then(yes, no))
      return { readable, writable, detail: !readable ? 'no rqlite node answers' : writable ? 'ok' : 'no leader' }
    },
    close: () => Promise.resolve(),
  }

  async function readAs(statement: Statement, freshness: Freshness): Promise<Results> {
    if (freshness === 'latest') return query('strong', [statement])
    if (freshness === 'local') return readNearest(statement)
    // Who asks this would rather know at once than wait for an election.
    if ('withinMs' in freshness) return query(freshWithin(freshness.withinMs), [statement], 0)
    return readAtLeast(statement, freshness.atLeast)
  }

  /** The nearest copy that keeps up; where none does, since there is no leader, the nearest as it is. */
  async function readNearest(statement: Statement): Promise<Results> {
    try {
      return await query(freshWithin(KEEPS_UP_MS), [statement], 0)
    } catch (fault) {
      if (!(fault instanceof StoreUnavailable)) throw fault
      return query('none', [statement])
    }
  }

  /** The nearest copy if it has that event already, else the leader, which acknowledged it. */
  async function readAtLeast(statement: Statement, seq: number): Promise<Results> {
    for (const level of ['none', 'weak']) {
      const [rows = [], [newest] = []] = await query(level, [statement, NEWEST_EVENT])
      if (Number(newest?.['seq'] ?? 0) >= seq) return [rows]
    }
    return query('strong', [statement])
  }
}

const yes = () => true
const no = () => false

/** Only `/db/request` answers rows; only `/db/execute` ends a batch at a statement that it cannot compile. */
function isRead({ sql }: Statement): boolean {
  return /^\s*select /i.test(sql)
}

function freshWithin(ms: number): string {
  return `none&freshness=${ms}ms&freshness_strict`
}

function asSent({ sql, parameters }: Statement): readonly (string | number | null)[] {
  return [sql, ...parameters]
}

function rowsOf(answer: unknown, asked: number): Results {
  const { results = [] } = answer as Answer
  const rows = results.map(({ error, columns = [], values }) => {
    if (error !== undefined) throw refusalOf(error)
    return (values ?? []).map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null])))
  })
  if (rows.length !== asked) throw new StoreUnavailable(`rqlite answered ${rows.length} of ${asked} statements`)
  return rows
}

function refusalOf(error: string): Error {
  const constraint = constraintIn(error)
  if (constraint !== undefined) return new ConstraintFailed(constraint)
  // What a leader says that was deposed in the middle; the rest is a statement of ours that is wrong.
  return /leader|raft|timeout|shutdown/i.test(error) ? new StoreUnavailable(`rqlite: ${error}`) : new Error(error)
}
