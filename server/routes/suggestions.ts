import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DEVICE_HEADER } from '../../contract/device.ts'
import { PATHS } from '../../contract/paths.ts'
import { SuggestionsReply, SuggestionsRequest, TakenReply, TakenRequest } from '../../contract/suggestions.ts'
import { deviceOf } from '../devices/device-token.ts'
import type { Shop } from '../orders/shop.ts'
import type { Suggestions } from '../suggestions/suggestions.ts'

type Options = { shop: Shop; suggestions: Suggestions }

/** What goes with a cart, and what was taken of it. */
export const suggestionRoutes: FastifyPluginAsyncTypebox<Options> = async (app, { shop, suggestions }) => {
  const metered = { open: true, metered: true }

  app.post(
    PATHS.suggestions,
    {
      config: metered,
      schema: { tags: ['suggestions'], body: SuggestionsRequest, response: { 200: SuggestionsReply } },
    },
    async (request, reply) => {
      const { cart, allergies = [] } = request.body
      void reply.header('cache-control', 'no-store')
      const deviceDigest = deviceOf(shop, request.headers)
      const suggested = await suggestions.suggest({ lines: cart?.lines ?? [], allergies, deviceDigest })
      return { ...suggested, device: standingOf(deviceDigest, request.headers[DEVICE_HEADER]) }
    },
  )

  // The answer is the same for an id that was made up, which counts nothing.
  app.post(
    PATHS.suggestionsTaken,
    { config: metered, schema: { tags: ['suggestions'], body: TakenRequest, response: { 202: TakenReply } } },
    async (request, reply) => {
      suggestions.taken(request.body.id, request.body.kind)
      return reply.code(202).send({})
    },
  )
}

function standingOf(deviceDigest: string | undefined, sent: unknown): SuggestionsReply['device'] {
  if (deviceDigest !== undefined) return 'known'
  return sent === undefined ? 'none' : 'refused'
}
