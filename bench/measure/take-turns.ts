import { closedLoop, type Load, type Source } from '../load/closed-loop.ts'
import { CAN_PIN } from '../servers/cores.ts'
import { programsMsOfServerCore } from '../servers/core-use.ts'
import { cpuMsOf } from '../servers/process-figures.ts'

export type Contender = { pid: number; port: number; source: Source }

/** One load on one server. Shares are of the server's core, 0 to 1: its own, and that of other programs on the machine. */
export type Slot = Load & { serverShare: number; othersShare: number }

export type Turns = { rounds: number; forMs: number; warmUpMs: number; seats: number; expect: number }

/**
 * Puts the same load on each in turn, round by round, every second round backwards, so that whatever else the machine does
 * meets them all alike. Answers each one's slots in the order of the rounds.
 */
export async function takeTurns(contenders: readonly Contender[], turns: Turns): Promise<readonly (readonly Slot[])[]> {
  const slots = contenders.map((): Slot[] => [])
  for (const contender of contenders) await slotOf(contender, turns, turns.warmUpMs)
  for (let round = 0; round < turns.rounds; round++) {
    const order = round % 2 === 0 ? [...contenders.keys()] : [...contenders.keys()].reverse()
    for (const at of order) {
      const contender = contenders[at]
      if (contender) slots[at]?.push(await slotOf(contender, turns, turns.forMs))
    }
  }
  return slots
}

async function slotOf({ pid, port, source }: Contender, { seats, expect }: Turns, forMs: number): Promise<Slot> {
  const serverBeforeMs = cpuMsOf(pid)
  const allBeforeMs = programsMsOfServerCore()
  const startedMs = performance.now()
  const load = await closedLoop({ port, seats, forMs, source, expect })
  const tookMs = performance.now() - startedMs
  const serverMs = cpuMsOf(pid) - serverBeforeMs
  const allMs = programsMsOfServerCore() - allBeforeMs
  return {
    ...load,
    serverShare: serverMs / tookMs,
    othersShare: CAN_PIN ? Math.max(0, allMs - serverMs) / tookMs : 0,
  }
}
