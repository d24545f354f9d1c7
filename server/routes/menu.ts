import type { FastifyInstance } from 'fastify'
import type { MenuEvent } from '../../contract/events.ts'
import { PATHS } from '../../contract/paths.ts'
import type { LiveStreams } from '../events/live-stream.ts'
import type { Notices } from '../events/notices.ts'
import type { Catalogue } from '../menu/catalogue.ts'

type Options = { catalogue: Catalogue; ageSeconds: () => number; streams: LiveStreams; menuNotices: Notices<MenuEvent> }

/** The menu is asked for more than anything else, so its bytes are made once for each change and sent as they are. */
export async function menuRoutes(app: FastifyInstance, { catalogue, ageSeconds, streams, menuNotices }: Options) {
  app.get(PATHS.menu, { config: { open: true } }, (request, reply) => {
    const { etag, json } = catalogue.body()
    const age = ageSeconds()
    const known = request.headers['if-none-match'] === etag
    const headers: Record<string, string | number> = {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      etag,
    }
    // Only while the store's leader is out of reach: how old this is, in seconds.
    if (age > 0) headers['age'] = age
    if (!known) headers['content-length'] = json.length
    reply.hijack()
    reply.raw.writeHead(known ? 304 : 200, headers).end(known ? undefined : json)
  })

  app.get(PATHS.menuEvents, { config: { open: true } }, (_request, reply) => {
    menuNotices.join(streams.open(reply))
  })
}
