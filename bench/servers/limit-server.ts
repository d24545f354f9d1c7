import { join } from 'node:path'
import { spawnOnServerCore, stopProcess, type Server } from './server.ts'

/** Starts one of the programs in `limit/`, which says its port in its first line. */
export async function startLimit(program: 'menu-server' | 'order-server', file: string): Promise<Server> {
  const path = join(import.meta.dirname, `../limit/${program}.ts`)
  const child = spawnOnServerCore([process.execPath, '--disable-warning=ExperimentalWarning', path, file])
  const port = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(Number(line.toString())))
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)))
  })
  return { pid: child.pid ?? 0, port, stop: () => stopProcess(child) }
}
