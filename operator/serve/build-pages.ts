import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_FOLDER } from '../../server/config/read-config.ts'

/** What the pages are made of. */
const SOURCES = ['web', 'domain', 'contract', 'vite.config.ts', 'package-lock.json']

/** Builds the pages where they are missing or older than their sources. In an image they are built and the sources are not there. */
export async function buildPages(): Promise<void> {
  const built = join(PROJECT_FOLDER, 'web/dist/index.html')
  if (!existsSync(join(PROJECT_FOLDER, 'web/index.html'))) return
  if (existsSync(built) && statSync(built).mtimeMs >= newestSourceMs()) return
  process.stderr.write('Building the pages … ')
  const startedMs = performance.now()
  const { build } = await import('vite')
  await build({ configFile: join(PROJECT_FOLDER, 'vite.config.ts'), logLevel: 'error' })
  process.stderr.write(`${((performance.now() - startedMs) / 1_000).toFixed(1)} s\n`)
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
