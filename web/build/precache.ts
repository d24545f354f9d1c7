import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/**
 * Tells the service worker what the page is made of: writes the list over its `__PRECACHE__`. The list holds the page's
 * own chunks, those it loads later among them, and nothing of the staff's doors.
 */
export function precache({ page, worker }: { page: string; worker: string }): Plugin {
  let publicDir = ''
  return {
    name: 'precache',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir
    },
    generateBundle(_options, bundle) {
      const chunk = bundle[worker]
      if (chunk?.type !== 'chunk') throw new Error(`the build made no ${worker}`)
      const urls = ['/', ...filesOf(bundle, page), ...publicFiles(publicDir)]
      const version = createHash('sha256').update(sourceOf(bundle, page)).update(urls.join()).digest('hex').slice(0, 12)
      chunk.code = chunk.code.replace('__PRECACHE__', () => JSON.stringify({ version, urls }))
    },
  }
}

function filesOf(bundle: Bundle, page: string): string[] {
  const files = new Set<string>()
  const follow = (fileName: string) => {
    const chunk = bundle[fileName]
    if (!chunk || files.has(fileName)) return
    files.add(fileName)
    if (chunk.type !== 'chunk') return
    chunk.viteMetadata?.importedCss.forEach(follow)
    chunk.viteMetadata?.importedAssets.forEach(follow)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) follow(next)
  }
  for (const chunk of Object.values(bundle))
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.endsWith(`/${page}`)) follow(chunk.fileName)
  if (files.size === 0) throw new Error(`the build made nothing for ${page}`)
  for (const name of Object.keys(bundle)) if (name.endsWith('.woff2')) files.add(name)
  return [...files].sort().map((file) => `/${file}`)
}

function publicFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
    .sort()
}

function sourceOf(bundle: Bundle, page: string): string | Uint8Array {
  const html = bundle[page]
  if (html?.type !== 'asset') throw new Error(`the build made no ${page}`)
  return html.source
}
