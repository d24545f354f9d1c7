import { spawnSync } from 'node:child_process'
import { houseEnv } from '../../operator/house/root.ts'

export type Typed = { code: number | null; said: string }

/** Types a command in a folder, and says how it ended and all that it wrote. */
export function type(folder: string, command: string, env: NodeJS.ProcessEnv = {}): Typed {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: folder,
    env: { ...houseEnv(), FORCE_COLOR: '0', ...env },
    shell: true,
    encoding: 'utf8',
    timeout: 5 * 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { code: status, said: stdout + stderr }
}
