import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { readConfig } from '../../server/config/read-config.ts'
import { startCafe } from '../../server/main.ts'
import { buildPages } from './build-pages.ts'

/**
 * What the first start after an installation needs done, side by side: the pages are built, and a café is opened on a
 * file of its own, for nobody, and closed. All that a server loads has then been loaded once, and Node's cache holds its
 * sources without their types.
 */
export async function rehearse(): Promise<void> {
  await Promise.all([buildPages(), openForNobody()])
}

async function openForNobody(): Promise<void> {
  await import('./serve.ts')
  const folder = mkdtempSync(join(tmpdir(), 'cafe-rehearsal-'))
  try {
    const database = { engine: 'sqlite' as const, path: join(folder, 'cafe.db') }
    const options = { logger: pino({ level: 'silent' }), servePages: 'none' as const }
    const cafe = await startCafe({ ...readConfig({}), database, port: 0 }, options)
    await cafe.stop()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
