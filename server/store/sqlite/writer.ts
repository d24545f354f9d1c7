import { Worker } from 'node:worker_threads'
import { ConstraintFailed, StoreUnavailable, StoreUnusable, type Row, type Statement } from '../store.ts'
import { numberGroups } from './numbered-group.ts'

/** One for each batch of the group, in order. */
export type Outcome = { done: readonly Row[] } | { constraint: string } | { failed: string; bug: boolean }

export type WriterMessage = { ready: true } | { unusable: string; hint: string } | { outcomes: readonly Outcome[] }

export type Writer = {
  write(batch: readonly Statement[]): Promise<readonly Row[]>
  close(): Promise<void>
}

const YOUNG_MB = 2

type Waiting = {
  batch: readonly Statement[]
  resolve(rows: readonly Row[]): void
  reject(reason: Error): void
}

/**
 * Starts the writer's thread. Batches that arrive while one fsync is under way share the next one (group commit): each
 * stays atomic by itself, and none is answered before the fsync that holds it.
 */
export async function openWriter(path: string): Promise<Writer> {
  const thread = new Worker(new URL('./writer-thread.ts', import.meta.url), {
    workerData: { path },
    // It keeps nothing of what it is sent, so that a small room for young objects is emptied in no time.
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
  const numbered = numberGroups()
  // All batches that come in while the thread is busy with the ones before.
  let next: Waiting[] = []
  let underWay: Waiting[] = []
  let gone: Error | undefined
  let scheduled = false

  await new Promise<void>((resolve, reject) => {
    thread.once('error', reject)
    thread.once('message', (message: WriterMessage) => {
      if ('unusable' in message) reject(new StoreUnusable(message.unusable, message.hint))
      else resolve()
    })
  })
  thread.on('message', (message: WriterMessage) => {
    if (!('outcomes' in message)) return
    const answered = underWay
    underWay = []
    answered.forEach((waiting, position) => settle(waiting, message.outcomes[position]))
    send()
  })
  thread.on('error', (cause) => {
    stop(new StoreUnavailable('The database writer stopped', { cause }))
  })
  thread.on('exit', () => {
    stop(new StoreUnavailable('The database is closed'))
  })

  function send(): void {
    scheduled = false
    if (underWay.length > 0 || next.length === 0) return
    underWay = next
    next = []
    thread.postMessage(numbered(underWay.map((waiting) => waiting.batch)))
  }

  function stop(reason: Error): void {
    gone ??= reason
    for (const waiting of [...underWay, ...next]) waiting.reject(gone)
    underWay = []
    next = []
  }

  return {
    write(batch) {
      if (gone) return Promise.reject(gone)
      return new Promise((resolve, reject) => {
        next.push({ batch, resolve, reject })
        if (scheduled || underWay.length > 0) return
        scheduled = true
        setImmediate(send)
      })
    },
    async close() {
      while (underWay.length > 0 || next.length > 0) await new Promise((resolve) => setTimeout(resolve, 5))
      if (gone) return
      thread.postMessage('close')
      await new Promise((resolve) => thread.once('exit', resolve))
    },
  }
}

function settle(waiting: Waiting, outcome: Outcome | undefined): void {
  if (outcome && 'done' in outcome) waiting.resolve(outcome.done)
  else if (outcome && 'constraint' in outcome) waiting.reject(new ConstraintFailed(outcome.constraint))
  else if (outcome?.bug) waiting.reject(new Error(outcome.failed))
  else waiting.reject(new StoreUnavailable(outcome?.failed ?? 'The database writer gave no answer'))
}
