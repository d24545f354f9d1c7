import { spawn } from 'node:child_process'
import { houseEnv, ROOT } from '../house/root.ts'

export type CheckRun = { passed: boolean; tookMs: number; lastLines: string[] }

const LINES_KEPT = 30

/** Runs a node's command as anyone would type it, from the checkout's root. Ends it, with all it started, after `msMax`. */
export async function runCheck(command: string, msMax: number): Promise<CheckRun> {
  const startedMs = performance.now()
  const shell = spawn(command, {
    cwd: ROOT,
    env: { ...houseEnv(), FORCE_COLOR: '0' },
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [shell.stdout, shell.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-100_000)))

  let late = false
  const limit = setTimeout(() => {
    late = true
    endGroup(shell.pid)
  }, msMax)
  const interrupted = () => endGroup(shell.pid)
  process.once('SIGINT', interrupted)
  const code = await new Promise<number | null>((resolve, reject) => shell.on('close', resolve).on('error', reject))
  process.off('SIGINT', interrupted)
  clearTimeout(limit)

  const lastLines = said.trimEnd().split('\n').slice(-LINES_KEPT)
  if (late) lastLines.push(`Ended after ${Math.round(msMax / 1_000)} s.`)
  return { passed: code === 0 && !late, tookMs: Math.round(performance.now() - startedMs), lastLines }
}

/** The shell leads a group of its own, so that servers which a check started end with it. */
function endGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended by itself just now.
  }
}
