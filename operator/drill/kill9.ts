import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../house/free-port.ts'
import { CommandFault } from '../command-fault.ts'
import { recount, type Recount } from './books.ts'
import { cafeProcess } from './cafe-process.ts'
import { sendCustomers } from './customers.ts'
import { clusterScene } from './cluster-scene.ts'
import { fileScene } from './file-scene.ts'
import { showProgress } from './progress.ts'

/** What is killed, and where the books lie: the same drill on both engines. */
export type Scene = {
  databaseUrl: string
  /** Kills one thing with SIGKILL, brings it back, and answers what it was. */
  strike(restartServer: () => Promise<void>): Promise<string>
  /** Every copy of the books, to be looked at past the café after it has stopped. */
  books(): Promise<readonly { name: string; look: (sql: string) => Promise<readonly Record<string, unknown>[]> }[]>
  end(): Promise<void>
}

export type Kill9Report = Recount & {
  drill: 'kill9'
  engine: string
  rounds: number
  clients: number
  longestWaitMs: number
  passed: boolean
}

/** How long customers order before the next kill, at random: long enough to be in the middle of something. */
const LOAD_MS = { min: 100, max: 600 }

/** `bin/cafe drill kill9`: prints the figures and ends with 1 unless nothing was lost, doubled or torn. */
export async function drillKill9(options: Record<string, string>): Promise<void> {
  const rounds = wholeNumber('--rounds', options['rounds'], 10_000)
  const clients = wholeNumber('--clients', options['clients'], 500)
  const engine = options['engine'] ?? 'sqlite'
  if (engine !== 'sqlite' && engine !== 'rqlite')
    throw new CommandFault(`There is no engine ${engine}.`, 'Use sqlite or rqlite.')
  const report = await runKill9({ engine, rounds, clients })
  console.log(options['json'] ? JSON.stringify(report) : asText(report))
  if (!report.passed) process.exitCode = 1
}

export async function runKill9({
  engine,
  rounds,
  clients,
}: {
  engine: 'sqlite' | 'rqlite'
  rounds: number
  clients: number
}): Promise<Kill9Report> {
  const folder = mkdtempSync(join(tmpdir(), 'cafe-kill9-'))
  const scene = engine === 'sqlite' ? fileScene(folder) : await clusterScene(folder)
  const server = cafeProcess(await freePort(), scene.databaseUrl)
  const restartServer = async () => {
    await server.kill('SIGKILL')
    await server.start()
  }
  try {
    await server.start()
    const customers = sendCustomers(server.url, clients)
    for (let round = 1; round <= rounds; round++) {
      await sleep(LOAD_MS.min + Math.random() * (LOAD_MS.max - LOAD_MS.min))
      const struck = await scene.strike(restartServer)
      showProgress(
        `round ${round}/${rounds}: killed ${struck}, ${customers.ledger.acknowledged.size} orders acknowledged`,
      )
    }
    await customers.finish()
    await server.kill('SIGTERM')
    const counted = await recountAll(scene, customers.ledger, customers.asked())
    const passed =
      counted.lost + counted.doubled + counted.torn === 0 && counted.integrity === 'ok' && counted.acknowledged > 0
    const longestWaitMs = Math.round(customers.longestGapMs())
    return { drill: 'kill9', engine, rounds, clients, ...counted, longestWaitMs, passed }
  } finally {
    await server.kill('SIGKILL')
    await scene.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The worst of all copies: on a cluster each must tell the same. */
async function recountAll(scene: Scene, ...told: [Parameters<typeof recount>[1], number]): Promise<Recount> {
  const copies: Recount[] = []
  for (const { look } of await scene.books()) copies.push(await recount(look, ...told))
  const worst = (of: 'lost' | 'doubled' | 'torn') => Math.max(...copies.map((copy) => copy[of]))
  const [first] = copies
  if (!first) throw new Error('There are no books to count')
  return {
    ...first,
    lost: worst('lost'),
    doubled: worst('doubled'),
    torn: worst('torn'),
    integrity: copies.find((copy) => copy.integrity !== 'ok')?.integrity ?? 'ok',
  }
}

function asText(report: Kill9Report): string {
  return [
    `${report.passed ? 'PASS' : 'FAIL'}  kill9 on ${report.engine}: ${report.rounds} kills under ${report.clients} customers`,
    `  acknowledged ${report.acknowledged} of ${report.orders} in the books`,
    `  lost ${report.lost} · doubled ${report.doubled} · torn ${report.torn} · integrity_check ${report.integrity}`,
    `  the longest that a customer waited for an answer: ${(report.longestWaitMs / 1_000).toFixed(1)} s`,
  ].join('\n')
}

function wholeNumber(option: string, text: string | undefined, max: number): number {
  const value = Number(text)
  if (Number.isInteger(value) && value >= 1 && value <= max) return value
  throw new CommandFault(`${option} must be a whole number from 1 to ${max}.`, 'Type: bin/cafe drill kill9 --help')
}
