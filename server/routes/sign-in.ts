import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { PATHS } from '../../contract/paths.ts'
import { sendRefusal } from '../plugins/faults.ts'
import { setStaffCookie } from '../plugins/staff.ts'
import { SESSION_HOLDS_MS, type StaffDoor } from '../staff/staff-door.ts'

/** The one-time link that the server prints at its start, and `bin/cafe link` on demand. */
export const signInRoutes: FastifyPluginAsyncTypebox<{ door: StaffDoor }> = async (app, { door }) => {
  app.get(
    PATHS.signIn(':code'),
    {
      config: { metered: true },
      schema: { hide: true, params: Type.Object({ code: Type.String({ maxLength: 64 }) }) },
    },
    async (request, reply) => {
      const session = await door.redeem(request.params.code)
      void reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
      if (session === undefined && request.headers.accept?.includes('text/html'))
        return reply.redirect(`${PATHS.baristaPage}?link=used`, 303)
      if (session === undefined) return sendRefusal(reply, request, { code: 'sign_in_link_used' })
      setStaffCookie(reply, session, request.protocol === 'https', SESSION_HOLDS_MS / 1_000)
      return reply.redirect(PATHS.baristaPage, 303)
    },
  )
}
