import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import { PATHS } from '../../contract/paths.ts'

/** The API's description, made from the schemas that check it, and a page to read and try it. */
export const docs = fastifyPlugin(async (app: FastifyInstance, { version }: { version: string }) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Brew & Byte Café',
        version,
        description: 'Quote, confirm, commit. Errors are RFC 9457 problems with a stable `code`.',
      },
      components: { securitySchemes: { orderToken: { type: 'http', scheme: 'bearer' } } },
    },
  })
  await app.register(swaggerUi, { routePrefix: PATHS.docs, staticCSP: true })
  app.get(PATHS.openapi, { schema: { hide: true } }, () => app.swagger())
})
