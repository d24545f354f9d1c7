import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { PATHS } from '../../contract/paths.ts'

/** The built pages. The folder of `npm run build`'s answer. */
export const PAGES_FOLDER = join(import.meta.dirname, '../../web/dist')

const PAGES = [
  [PATHS.customerPage, 'index.html'],
  [PATHS.baristaPage, 'barista.html'],
  [PATHS.boardPage, 'board.html'],
] as const

/** Our own pages load from nowhere else, run no inline script and are framed by nobody. */
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    // React sets style attributes; no style can load from elsewhere.
    styleSrc: ["'self'", "'unsafe-inline'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/** Pages are asked for anew each time, what they load never: its names carry a hash of its content. */
export async function pages(app: FastifyInstance) {
  await app.register(helmet, {
    contentSecurityPolicy: POLICY,
    referrerPolicy: { policy: 'same-origin' },
    // Told by whoever ends TLS, since this server may well speak plain HTTP behind it.
    strictTransportSecurity: false,
  })
  await app.register(staticFiles, {
    root: PAGES_FOLDER,
    index: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const forever = path.includes('/assets/')
      void reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  for (const [path, file] of PAGES)
    app.get(path, { schema: { hide: true } }, (_request, reply) => sendPage(reply, file))
}

export function pagesAreBuilt(): boolean {
  return existsSync(join(PAGES_FOLDER, 'index.html'))
}

function sendPage(reply: FastifyReply, file: string): FastifyReply {
  return reply.sendFile(file, { cacheControl: false })
}
