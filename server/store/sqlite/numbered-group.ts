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
  /** How many statements each batch has. */
  sizes: readonly number[]
  /** Of all statements of all batches, one after the other: the text's number, and how many values it takes. */
  numbers: readonly number[]
  /** Their values, one after the other: a list of lists costs more to copy than all that is in it. */
  values: readonly Value[]
}

/** A statement as the thread runs it. */
export type Numbered = { number: number; parameters: readonly Value[] }

/** Texts come from compiled code, so there are few; the bound is for a mistake. */
const TEXTS_MAX = 300

/** The sending side. */
export function numberGroups(): (batches: readonly (readonly Statement[])[]) => Group {
  const numberedTexts = new Map<string, number>()
  return (batches) => {
    if (numberedTexts.size > TEXTS_MAX) numberedTexts.clear()
    const known = numberedTexts.size
    const newTexts: string[] = []
    const numberOf = (sql: string) => {
      const number = numberedTexts.get(sql) ?? numberedTexts.size
      if (number === numberedTexts.size) {
        numberedTexts.set(sql, number)
        newTexts.push(sql)
      }
      return number
    }
    const numbers: number[] = []
    const values: Value[] = []
    for (const { sql, parameters } of batches.flat()) {
      numbers.push(numberOf(sql), parameters.length)
      values.push(...parameters)
    }
    return { known, newTexts, sizes: batches.map((batch) => batch.length), numbers, values }
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

/** The batches that were put together as one list of values. */
export function batchesOf({ sizes, numbers, values }: Group): readonly (readonly Numbered[])[] {
  let statement = 0
  let value = 0
  return sizes.map((size) =>
    Array.from({ length: size }, () => {
      const [number = 0, count = 0] = [numbers[statement++], numbers[statement++]]
      return { number, parameters: values.slice(value, (value += count)) }
    }),
  )
}
