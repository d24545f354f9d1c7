import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { constraintIn, type Row } from '../store.ts'
import { batchesOf, numberedStatements, type Group, type Numbered } from './numbered-group.ts'
import type { Outcome, WriterMessage } from './writer.ts'

const BUSY_MS = 5_000

const { path } = workerData as { path: string }
const port = parentPort
if (!port) throw new Error('This file is a thread of the store, not a program')
const answer = (message: WriterMessage) => {
  port.postMessage(message)
}

type Batch = readonly Numbered[]
type Kept = ReturnType<typeof numberedStatements>

const db = open()
if (db) {
  const kept = numberedStatements(db)
  answer({ ready: true })
  port.on('message', (message: Group | 'close') => {
    if (message !== 'close') {
      kept.learn(message)
      return answer({ outcomes: commitGroup(db, kept, batchesOf(message)) })
    }
    // Leaves one whole file behind: the write-ahead log is folded back into it.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    db.close()
    port.close()
  })
}

/**
 * One transaction, one fsync. A group in which no batch is refused, as nearly all are, runs straight through. Any other is
 * rolled back and run again with each batch in a savepoint, so that one refused batch takes no other with it.
 */
function commitGroup(db: DatabaseSync, kept: Kept, batches: readonly Batch[]): readonly Outcome[] {
  try {
    return (
      inTransaction(db, () => runTogether(db, kept, batches)) ??
      inTransaction(db, () => batches.map((batch) => runApart(db, kept, batch))) ??
      []
    )
  } catch (fault) {
    const failed = `The database could not be written: ${(fault as Error).message}`
    return batches.map(() => ({ failed, bug: false }))
  }
}

/** Commits what `work` did; where it answers nothing, nothing was done. */
function inTransaction<Done>(db: DatabaseSync, work: () => Done | undefined): Done | undefined {
  db.exec('BEGIN IMMEDIATE')
  try {
    const done = work()
    db.exec(done ? 'COMMIT' : 'ROLLBACK')
    return done
  } catch (fault) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw fault
  }
}

/** Undefined: a batch was refused. */
function runTogether(db: DatabaseSync, kept: Kept, batches: readonly Batch[]): readonly Outcome[] | undefined {
  try {
    return batches.map((batch) => ({ done: run(kept, batch) }))
  } catch (fault) {
    if (!db.isTransaction || isOfTheDisk(fault)) throw fault
    return undefined
  }
}

function runApart(db: DatabaseSync, kept: Kept, batch: Batch): Outcome {
  db.exec('SAVEPOINT batch')
  try {
    const done = run(kept, batch)
    db.exec('RELEASE batch')
    return { done }
  } catch (fault) {
    // A full disk or a failing one ends the whole transaction by itself: then no batch of the group was written.
    if (!db.isTransaction || isOfTheDisk(fault)) throw fault
    db.exec('ROLLBACK TO batch')
    db.exec('RELEASE batch')
    const message = (fault as Error).message
    const constraint = constraintIn(message)
    return constraint === undefined ? { failed: message, bug: true } : { constraint }
  }
}

function run(kept: Kept, batch: Batch): readonly Row[] {
  return batch.flatMap(({ number, parameters }) => kept.statement(number).all(...parameters) as Row[])
}

/** SQLITE_NOMEM 7, READONLY 8, IOERR 10, CORRUPT 11, FULL 13, in the low byte of the extended code. */
function isOfTheDisk(fault: unknown): boolean {
  const code = (fault as { errcode?: number }).errcode ?? 0
  return [7, 8, 10, 11, 13].includes(code & 0xff)
}

function open(): DatabaseSync | undefined {
  try {
    const opened = new DatabaseSync(path, { timeout: BUSY_MS })
    opened.exec('PRAGMA journal_mode = WAL')
    opened.exec('PRAGMA synchronous = FULL')
    opened.exec('PRAGMA foreign_keys = ON')
    opened.exec('PRAGMA journal_size_limit = 67108864')
    opened.exec('BEGIN IMMEDIATE; COMMIT')
    return opened
  } catch (fault) {
    answer(whyNot(fault as Error))
    port?.close()
    return undefined
  }
}

function whyNot(fault: Error): WriterMessage {
  if (/unable to open/.test(fault.message))
    return {
      unusable: `${path} cannot be made or opened`,
      hint: 'Check that its folder exists and that this user may write there.',
    }
  if (/readonly|read-only/.test(fault.message))
    return { unusable: `${path} cannot be written`, hint: 'Give this user the right to write the file and its folder.' }
  if (/malformed|not a database/.test(fault.message))
    return {
      unusable: `${path} is damaged`,
      hint: 'Move it away and put back a copy, or name another file in DATABASE_URL.',
    }
  if (/locked|busy/.test(fault.message))
    return { unusable: `${path} is held by another program`, hint: 'Stop that program, then start again.' }
  return { unusable: `${path} cannot be used: ${fault.message}`, hint: 'Type bin/cafe doctor to see what is wrong.' }
}
