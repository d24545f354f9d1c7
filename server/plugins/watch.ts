import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { PATHS } from '../../contract/paths.ts'
import type { Secret } from '../config/secret.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { sendRefusal } from './faults.ts'

type Options = { metrics: Metrics; metricsToken: Secret | undefined }

/** Times and logs every answer by its route, never by its address: that may hold a code or a token. */
export const watch = fastifyPlugin(async (app: FastifyInstance, { metrics, metricsToken }: Options) => {
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none'
    if (!route.endsWith('/events')) {
      metrics.requests.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1_000)
      log(request, reply, route)
    }
    done()
  })

  app.get(PATHS.metrics, { schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, metricsToken)) return sendRefusal(reply, request, { code: 'not_found' })
    return reply.type(metrics.contentType).send(await metrics.text())
  })
})

/** Reads are news only to who debugs; writes, refusals and faults are news. Field names are ECS's. */
function log(request: FastifyRequest, reply: FastifyReply, route: string): void {
  const quiet = request.method === 'GET' && reply.statusCode < 400
  if (quiet && request.log.level !== 'debug') return
  const level = reply.statusCode >= 500 ? 'error' : quiet ? 'debug' : 'info'
  request.log[level](
    {
      'http.request.id': request.id,
      'http.request.method': request.method,
      'url.path': route,
      'http.response.status_code': reply.statusCode,
      'event.duration': Math.round(reply.elapsedTime * 1e6),
    },
    'answered',
  )
}

function mayRead(request: FastifyRequest, token: Secret | undefined): boolean {
  if (token) return request.headers.authorization === `Bearer ${token.reveal()}`
  const from = request.socket.remoteAddress ?? ''
  return from === '::1' || /^(::ffff:)?127\./.test(from)
}
