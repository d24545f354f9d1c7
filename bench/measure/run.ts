import { countQueued } from '../load/cafe-client.ts'
import { menuReads, ordersPlaced } from '../load/sources.ts'
import { memoryOf } from '../servers/process-figures.ts'
import { FIGURES, type Figure, type FigureName } from './figures.ts'
import type { Scene } from './scene.ts'
import { ratioOf, summaryOf, type Summary } from './summary.ts'
import { takeTurns, type Contender } from './take-turns.ts'

export type RunOptions = { seats: number; rounds: number; slotMs: number; warmUpMs: number }

/** One figure of the café on a new database, of the same on the filled one, and of the limit where there is one. */
export type Measured = {
  name: FigureName
  request: string
  empty: Summary
  filled: Summary
  limit?: Summary
  /** The café's answers a second, of the limit's. */
  ofLimit?: number
  atLeastOfLimit?: number
  /** How many times as long the filled café takes. */
  timesSlower: number
}

/** `queued`: orders open at the end, which the café keeps marks of in memory. */
export type Memory = { residentMb: number; peakMb: number; queued: number }

export type Run = { figures: readonly Measured[]; memory: { empty: Memory; filled: Memory } }

export async function measureAll(scene: Scene, options: RunOptions, say: (what: string) => void): Promise<Run> {
  const figures: Measured[] = []
  for (const figure of FIGURES) {
    say(`Measuring ${figure.name}`)
    figures.push(await measure(figure, scene, options))
  }
  return { figures, memory: { empty: await memoryAfter(scene.empty), filled: await memoryAfter(scene.filled) } }
}

async function measure(figure: Figure, scene: Scene, options: RunOptions): Promise<Measured> {
  const { name, request, expect } = figure
  const cafes = [scene.empty, scene.filled]
  const contenders: Contender[] = []
  for (const { pid, port } of cafes) contenders.push({ pid, port, source: await figure.sourceFor(port, options.seats) })
  const bare = limitFor(name, scene, options.seats)
  const [empty = [], filled = [], limit] = await takeTurns(bare ? [...contenders, bare] : contenders, {
    rounds: options.rounds,
    forMs: options.slotMs,
    warmUpMs: options.warmUpMs,
    seats: options.seats,
    expect,
  })
  return {
    name,
    request,
    empty: summaryOf(empty),
    filled: summaryOf(filled),
    ...(limit && { limit: summaryOf(limit), ofLimit: ratioOf(empty, limit) }),
    ...(figure.atLeastOfLimit !== undefined && { atLeastOfLimit: figure.atLeastOfLimit }),
    timesSlower: ratioOf(empty, filled),
  }
}

function limitFor(name: FigureName, scene: Scene, seats: number): Contender | undefined {
  if (name === 'menu reads') return { ...scene.menuLimit, source: menuReads() }
  return name === 'orders placed' ? { ...scene.orderLimit, source: ordersPlaced(scene.rows, seats) } : undefined
}

async function memoryAfter({ pid, port }: { pid: number; port: number }): Promise<Memory> {
  const queued = await countQueued(port)
  return { ...memoryOf(pid), queued }
}
