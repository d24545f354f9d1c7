import type { FastifyInstance } from 'fastify'
import { PATHS } from '../../contract/paths.ts'
import type { StoreHealth } from '../store/store.ts'

type Options = {
  health: () => Promise<StoreHealth>
  about: { version: string; commit: string; node: string; region: string }
}

/**
 * `live`: the process answers. `ready`: it can serve, since the store can be read; while the store has no leader the menu
 * and every order's status still answer, so the server stays ready and says what it cannot do.
 */
export async function healthRoutes(app: FastifyInstance, { health, about }: Options) {
  app.get(PATHS.live, () => ({ status: 'live' }))

  app.get(PATHS.ready, async (_request, reply) => {
    const store = await health()
    const status = !store.readable ? 'not_ready' : store.writable ? 'ready' : 'read_only'
    return reply
      .code(store.readable ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status, checks: { store: store.detail } })
  })

  app.get(PATHS.version, () => about)
}
