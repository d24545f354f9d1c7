import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { PATHS } from '../../contract/paths.ts'
import { PROJECT_FOLDER } from '../config/read-config.ts'

const PAGES: Readonly<Record<string, string>> = {
  [PATHS.customerPage]: 'index.html',
  [PATHS.baristaPage]: 'barista.html',
  [PATHS.boardPage]: 'board.html',
}

/** `npm run dev`: Vite serves the pages from their sources, with hot reload, on the café's own port. */
export const webDev = fastifyPlugin(async (app: FastifyInstance) => {
  const { createServer } = await import('vite')
  const vite = await createServer({
    configFile: join(PROJECT_FOLDER, 'vite.config.ts'),
    server: { middlewareMode: true, hmr: { server: app.server } },
    appType: 'custom',
  })
  app.addHook('onClose', () => vite.close())

  app.addHook('onRequest', (request, reply, done) => {
    if (!request.is404) return done()
    vite.middlewares(request.raw, reply.raw, () => done())
  })
  for (const [path, file] of Object.entries(PAGES)) {
    app.get(path, { schema: { hide: true } }, async (_request, reply) => {
      const html = await readFile(join(PROJECT_FOLDER, 'web', file), 'utf8')
      return reply.type('text/html').send(await vite.transformIndexHtml(`/${file}`, html))
    })
  }
})
