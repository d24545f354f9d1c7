import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../domain/fault.ts'
import { PROJECT_FOLDER } from '../../server/config/read-config.ts'

/** What the pages are made of. */
const SOURCES = ['web', 'domain', 'contract', 'vite.config.ts', 'package-lock.json']

/** The pages' sources cannot be built. */
export class PagesNotBuilt extends Fault {
  readonly code = 'pages_not_built'
  readonly hint = 'Type npm ci, then npx vite build to see what is wrong.'
}

/**
 * Builds the pages where they are missing or older than their sources, in a process of its own: Vite's memory would stay
 * with the server. In an image the pages are built and their sources are not there.
 */
export async function buildPages(): Promise<void> {
  const built = join(PROJECT_FOLDER, 'web/dist/index.html')
  if (!existsSync(join(PROJECT_FOLDER, 'web/index.html'))) return
  if (existsSync(built) && statSync(built).mtimeMs >= newestSourceMs()) return
  process.stderr.write('Building the pages …\n')
  const vite = join(PROJECT_FOLDER, 'node_modules/vite/bin/vite.js')
  const building = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(building, 'exit')) as [number | null]
  if (code !== 0) throw new PagesNotBuilt('The pages could not be built.')
}

function newestSourceMs(): number {
  return Math.max(...SOURCES.map((source) => newestIn(join(PROJECT_FOLDER, source))))
}

function newestIn(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).filter((name) => name !== 'dist' && !name.endsWith('.test.ts'))
  return Math.max(0, ...inside.map((name) => newestIn(join(path, name))))
}
