import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'

export const SERVER_CORE = 0
export const LOAD_CORE = 1

/** Whether programs can be kept to a core here: Linux, with two cores or more. */
export const CAN_PIN =
  availableParallelism() > 1 && spawnSync('taskset', ['--version'], { stdio: 'ignore' }).status === 0

/** The command that runs this one on the server's core. It becomes that program: the process id stays. */
export function onServerCore(command: readonly string[]): readonly string[] {
  return CAN_PIN ? ['taskset', '-c', String(SERVER_CORE), ...command] : command
}

/** Keeps this process, with all its threads, to the load's core. */
export function stayOnLoadCore(): void {
  if (CAN_PIN) spawnSync('taskset', ['-a', '-p', '-c', String(LOAD_CORE), String(process.pid)], { stdio: 'ignore' })
}
