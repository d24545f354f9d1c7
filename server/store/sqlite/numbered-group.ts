import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Statement, Value } from '../store.ts'

/**
 * Batches on their way to the writer's thread. A text crosses once, at its first use; from then on its number says which
 * it is. Copied and looked up with every use, texts took a twentieth of the time that placing an order takes.
 */
export type Group = {
  /** How many texts the thread has already; those it has beyond are forgotten. */
  known: number
  newTexts: readonly string[]
  batches: readonly (readonly { number: number; parameters: readonly Value[] }[])[]
}

/** Texts come from compiled code, so there are few; the bound is for a mistake. */
const TEXTS_MAX = 300

/** The sending side. */
export function numberGroups(): (batches: readonly (readonly Statement[])[]) => Group {
  const numbers = new Map<string, number>()
  return (batches) => {
    if (numbers.size > TEXTS_MAX) numbers.clear()
    const known = numbers.size
    const newTexts: string[] = []
    const numberOf = (sql: string) => {
      const number = numbers.get(sql) ?? numbers.size
      if (number === numbers.size) {
        numbers.set(sql, number)
        newTexts.push(sql)
      }
      return number
    }
    const numbered = batches.map((batch) => batch.map(({ sql, parameters }) => ({ number: numberOf(sql), parameters })))
    return { known, newTexts, batches: numbered }
  }
}

/** The thread's side. Each text is prepared once, when it is first run: its tables may be made by the batch before. */
export function numberedStatements(db: DatabaseSync) {
  let texts: string[] = []
  let prepared: StatementSync[] = []
  return {
    learn({ known, newTexts }: Group): void {
      if (newTexts.length === 0) return
      texts = [...texts.slice(0, known), ...newTexts]
      prepared = prepared.slice(0, known)
    },
    statement(number: number): StatementSync {
      return (prepared[number] ??= db.prepare(texts[number] ?? ''))
    },
  }
}
