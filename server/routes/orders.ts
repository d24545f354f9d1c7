import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import { OrderReply, PlaceReply, PlaceRequest, QuoteReply, QuoteRequest } from '../../contract/orders.ts'
import { PATHS } from '../../contract/paths.ts'
import { deviceOf } from '../devices/device-token.ts'
import type { LiveStreams } from '../events/live-stream.ts'
import type { OrderFeed } from '../events/order-feed.ts'
import { cancelByCustomer } from '../orders/move.ts'
import { place } from '../orders/place.ts'
import { quote } from '../orders/quote.ts'
import { customerView, readForCustomer, readTicket, tokenOpens } from '../orders/read-order.ts'
import type { Shop } from '../orders/shop.ts'
import { sendRefusal } from '../plugins/faults.ts'

type Options = { shop: Shop; streams: LiveStreams; orderFeed: OrderFeed }

const ByOrder = Type.Object({ orderId: Type.String({ maxLength: 60 }) })
const Seen = Type.Object({ version: Type.Optional(Type.String({ pattern: '^\\d{1,15}$' })) })
const KEY = /^[\x21-\x7e]{8,128}$/

/** What a customer does: quote, place, look, cancel. Each checks the form, calls one use case and answers. */
export const orderRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { shop, streams, orderFeed }) => {
  const open = { open: true }
  const metered = { open: true, metered: true }

  app.post(
    PATHS.quotes,
    { config: metered, schema: { tags: ['orders'], body: QuoteRequest, response: { 200: QuoteReply } } },
    async (request, reply) => {
      const quoted = quote(shop, request.body)
      return quoted.ok ? quoted.value : sendRefusal(reply, request, quoted.refusal)
    },
  )

  app.post(
    PATHS.orders,
    { config: metered, schema: { tags: ['orders'], body: PlaceRequest, response: { 201: PlaceReply } } },
    async (request, reply) => {
      const key = request.headers['idempotency-key']
      if (typeof key !== 'string' || !KEY.test(key))
        return sendRefusal(reply, request, { code: 'idempotency_key_required', field: 'Idempotency-Key' })
      const placed = await place(shop, key, request.body, deviceOf(shop, request.headers))
      return placed.ok ? reply.code(201).send(placed.value) : sendRefusal(reply, request, placed.refusal)
    },
  )

  app.get(
    PATHS.order(':orderId'),
    { config: open, schema: { tags: ['orders'], params: ByOrder, querystring: Seen, response: { 200: OrderReply } } },
    async (request, reply) => {
      const { orderId } = request.params
      if (!holdsToken(shop, orderId, request)) return sendRefusal(reply, request, { code: 'not_found' })
      const { version } = request.query
      const order = await readForCustomer(shop, orderId, version === undefined ? undefined : Number(version))
      void reply.header('cache-control', 'no-store')
      return order ?? sendRefusal(reply, request, { code: 'not_found' })
    },
  )

  app.get(
    PATHS.orderEvents(':orderId'),
    { config: open, schema: { tags: ['orders'], params: ByOrder, querystring: Seen } },
    async (request, reply) => {
      const { orderId } = request.params
      if (!holdsToken(shop, orderId, request)) return sendRefusal(reply, request, { code: 'not_found' })
      const seen = Number(request.headers['last-event-id'] ?? request.query.version ?? 0) || 0
      const ticket = await readTicket(shop, orderId, seen)
      if (!ticket) return sendRefusal(reply, request, { code: 'not_found' })
      orderFeed.follow(streams.open(reply), ticket)
    },
  )

  app.post(
    PATHS.cancel(':orderId'),
    { config: metered, schema: { tags: ['orders'], params: ByOrder, response: { 200: OrderReply } } },
    async (request, reply) => {
      const { orderId } = request.params
      if (!holdsToken(shop, orderId, request)) return sendRefusal(reply, request, { code: 'not_found' })
      const cancelled = await cancelByCustomer(shop, orderId)
      return cancelled.ok ? customerView(shop, cancelled.value) : sendRefusal(reply, request, cancelled.refusal)
    },
  )
}

/** One answer for a wrong token and for no such order: nobody learns which orders there are. */
function holdsToken(shop: Shop, orderId: string, request: FastifyRequest): boolean {
  const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && tokenOpens(shop, orderId, token)
}
