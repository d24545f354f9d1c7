import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { ROOT } from '../../operator/house/root.ts'

/** What a customer's first look may cost a slow telephone, compressed. The rest is loaded when it is asked for. */
const FIRST_VIEW_MAX_BYTES = 100_000

test('the customer’s first view needs no more than 100 kB of compressed JavaScript', async (t) => {
  const outDir = mkdtempSync(join(tmpdir(), 'cafe-first-view-'))
  t.after(() => {
    rmSync(outDir, { recursive: true })
  })
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
  const page = readFileSync(join(outDir, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/<(?:script|link)[^>]*(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path,
  )
  assert.ok(scripts.length > 0, 'the page loads no script')
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(outDir, path ?? '')), { level: 9 }).length)
  const total = bytes.reduce((sum, one) => sum + one, 0)
  t.diagnostic(`${total} bytes in ${scripts.length} files`)
  assert.ok(total <= FIRST_VIEW_MAX_BYTES, `${total} bytes`)
})
