import { tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import type { RunOptions } from './measure/run.ts'

export const HELP = `npm run bench                  the café beside the limit of this machine, about four minutes
npm run bench -- --quick       a short run, to see that it runs
  --seconds S                  length of one slot (1)
  --rounds N                   slots of each server and figure (11)
  --orders N                   orders stored beforehand in the filled database (1000000)
  --folder PATH                where the databases are put: the disk that is measured (the system's temporary folder)
  --json FILE                  write the figures there too`

export type BenchOptions = RunOptions & { orders: number; folder: string; json: string | undefined }

const FULL = { seconds: 1, rounds: 11, orders: 1_000_000, warmUpMs: 1_000 }
const QUICK = { seconds: 0.4, rounds: 2, orders: 20_000, warmUpMs: 200 }
/** Connections kept open, each with one request under way. */
const SEATS = 32

/** Undefined: help was asked for. Throws for an option that cannot be used. */
export function readOptions(args: readonly string[]): BenchOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      orders: { type: 'string' },
      folder: { type: 'string', default: tmpdir() },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return undefined
  const usual = values.quick ? QUICK : FULL
  return {
    seats: SEATS,
    rounds: wholeNumber('rounds', values.rounds ?? usual.rounds),
    slotMs: positive('seconds', values.seconds ?? usual.seconds) * 1_000,
    warmUpMs: usual.warmUpMs,
    orders: wholeNumber('orders', values.orders ?? usual.orders),
    folder: values.folder,
    json: values.json,
  }
}

function positive(name: string, given: string | number): number {
  const value = Number(given)
  if (!(value > 0)) throw new Error(`--${name} must be more than 0`)
  return value
}

function wholeNumber(name: string, given: string | number): number {
  const value = positive(name, given)
  if (!Number.isInteger(value)) throw new Error(`--${name} must be a whole number`)
  return value
}
