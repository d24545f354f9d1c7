import cors from '@fastify/cors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { MenuEvent } from '../contract/events.ts'
import type { BoardReply } from '../contract/queue.ts'
import type { Config } from './config/config.ts'
import type { Bella } from './conversation/answer.ts'
import type { LiveStreams } from './events/live-stream.ts'
import type { Notices } from './events/notices.ts'
import type { OrderFeed } from './events/order-feed.ts'
import type { QueueFeed } from './events/queue-feed.ts'
import type { Shop } from './orders/shop.ts'
import { docs } from './plugins/docs.ts'
import { faults, sendRefusal } from './plugins/faults.ts'
import { limits } from './plugins/limits.ts'
import { pages } from './plugins/pages.ts'
import { staff } from './plugins/staff.ts'
import { watch } from './plugins/watch.ts'
import { deviceRoutes } from './routes/devices.ts'
import { conversationRoutes } from './routes/conversations.ts'
import { healthRoutes } from './routes/health.ts'
import { menuRoutes } from './routes/menu.ts'
import { orderRoutes } from './routes/orders.ts'
import { queueRoutes } from './routes/queue.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { suggestionRoutes } from './routes/suggestions.ts'
import type { StaffDoor } from './staff/staff-door.ts'
import type { Suggestions } from './suggestions/suggestions.ts'
import type { Metrics } from './telemetry/metrics.ts'

/** What pages of other origins may send, where those are allowed. */
const ALLOWED_METHODS = ['GET', 'HEAD', 'POST', 'DELETE']

/** Room for the largest cart that the schema takes, so that a larger one is told which field is wrong. */
const BODY_MAX_BYTES = 256 * 1_024

export type Parts = {
  config: Config
  logger: FastifyBaseLogger
  shop: Shop
  bella: Bella
  door: StaffDoor
  streams: LiveStreams
  queueFeed: QueueFeed
  orderFeed: OrderFeed
  boardNotices: Notices<BoardReply>
  menuNotices: Notices<MenuEvent>
  suggestions: Suggestions
  metrics: Metrics
  about: { version: string; commit: string; node: string; region: string }
  servePages: 'built' | 'dev' | 'none'
}

/** All routes and what is shared by them. Listens to nothing yet. */
export async function buildApp(parts: Parts): Promise<FastifyInstance> {
  const { config, shop, streams } = parts
  const app: FastifyInstance = Fastify({
    loggerInstance: oneForAll(parts.logger),
    // `plugins/watch.ts` logs each answer once, by its route.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_MAX_BYTES,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    genReqId: newRequestId,
    // An address that no route can read, as `/%ff`: the error handler is not asked about it.
    frameworkErrors: (_error, request, reply) => void sendRefusal(reply, request, { code: 'not_found' }),
    // A value of the wrong type is refused, never turned into one of the right type; an unknown field is named, never dropped.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  }).withTypeProvider<TypeBoxTypeProvider>()

  await app.register(faults)
  await app.register(limits, { ratePerMinute: config.ratePerMinute })
  await app.register(watch, { metrics: parts.metrics, metricsToken: config.metricsToken })
  if (config.allowedOrigins.length > 0)
    await app.register(cors, { origin: [...config.allowedOrigins], methods: ALLOWED_METHODS })
  await app.register(staff, { door: parts.door })
  await app.register(docs, { version: parts.about.version })
  app.addHook('onRequest', (_request, reply, done) => {
    void reply.header('x-content-type-options', 'nosniff')
    done()
  })

  await app.register(healthRoutes, { health: () => shop.store.health(), about: parts.about })
  await app.register(menuRoutes, { catalogue: shop.catalogue, ageSeconds, streams, menuNotices: parts.menuNotices })
  await app.register(orderRoutes, { shop, streams, orderFeed: parts.orderFeed })
  await app.register(deviceRoutes, { shop })
  await app.register(conversationRoutes, { bella: parts.bella, streams })
  await app.register(suggestionRoutes, { shop, suggestions: parts.suggestions })
  await app.register(queueRoutes, { shop, streams, queueFeed: parts.queueFeed, boardNotices: parts.boardNotices })
  await app.register(signInRoutes, { door: parts.door })
  if (parts.servePages === 'built') await app.register(pages)
  if (parts.servePages === 'dev') await app.register((await import('./plugins/web-dev.ts')).webDev)
  return app

  function ageSeconds(): number {
    const ageMs = shop.clock() - shop.tail.asOfMs()
    return ageMs < AGE_TOLD_FROM_MS ? 0 : Math.floor(ageMs / 1_000)
  }
}

/** What is younger than this is the ordinary delay of following events, not age. */
const AGE_TOLD_FROM_MS = 3_000

/** Making a logger for each request costs more than it tells: a line that is about a request names it. */
function oneForAll(logger: FastifyBaseLogger): FastifyBaseLogger {
  const one = logger.child({})
  one.child = () => one
  return one
}

let requests = 0
const boot = Math.random().toString(36).slice(2, 8)

/** Short, and unique among the servers of a café for as long as logs are kept. */
function newRequestId(): string {
  return `${boot}-${(++requests).toString(36)}`
}
