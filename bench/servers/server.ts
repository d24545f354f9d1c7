import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { houseEnv } from '../../operator/house/root.ts'
import { onServerCore } from './cores.ts'

/** A server under measurement, a process of its own on the server's core. */
export type Server = { pid: number; port: number; stop(): Promise<void> }

const STOP_MS = 10_000

export function spawnOnServerCore(command: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const [program = '', ...args] = onServerCore(command)
  const child = spawn(program, args, { env: { ...houseEnv(), ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
  // Whatever ends the bench ends its servers.
  process.on('exit', () => child.kill('SIGKILL'))
  return child
}

/** The process ends by itself, or is ended. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  child.kill('SIGTERM')
  await ended
  clearTimeout(late)
}
