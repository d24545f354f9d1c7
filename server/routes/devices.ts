import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DeviceReply, ForgottenReply } from '../../contract/conversation.ts'
import { PATHS } from '../../contract/paths.ts'
import { deviceOf, newDeviceToken } from '../devices/device-token.ts'
import { forgetDevice } from '../devices/forget-device.ts'
import type { Shop } from '../orders/shop.ts'

/** A device asks for a name of its own, and to be forgotten. */
export const deviceRoutes: FastifyPluginAsyncTypebox<{ shop: Shop }> = async (app, { shop }) => {
  const metered = { open: true, metered: true }

  app.post(
    PATHS.devices,
    { config: metered, schema: { tags: ['devices'], response: { 201: DeviceReply } } },
    async (_request, reply) =>
      reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ device: newDeviceToken(shop) }),
  )

  // A token that is nobody's has nothing to be forgotten: it gets the same answer, and tells nothing.
  app.delete(
    PATHS.devices,
    { config: metered, schema: { tags: ['devices'], response: { 200: ForgottenReply } } },
    async (request) => {
      const device = deviceOf(shop, request.headers)
      if (device !== undefined) await forgetDevice(shop, device)
      return { forgotten: true as const }
    },
  )
}
