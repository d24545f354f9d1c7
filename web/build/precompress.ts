import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = /\.(html|js|css|svg|webmanifest)$/
/** Below this a packed copy saves no packet. */
const LEAST_BYTES = 1_000

/** Lays a `.br` and a `.gz` beside each text file, packed once as small as can be, so that no server packs at each request. */
export function precompress(): Plugin {
  let outDir = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle() {
      for (const path of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
        if (!TEXT.test(path)) continue
        const bytes = readFileSync(join(outDir, path))
        if (bytes.length < LEAST_BYTES) continue
        writeFileSync(join(outDir, `${path}.gz`), gzipSync(bytes, { level: 9 }))
        const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
        writeFileSync(join(outDir, `${path}.br`), brotliCompressSync(bytes, { params: hint }))
      }
    },
  }
}
