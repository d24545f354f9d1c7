import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fastifyPlugin from 'fastify-plugin'
import type { StaffDoor } from '../staff/staff-door.ts'
import { sendRefusal } from './faults.ts'

export const STAFF_COOKIE = 'cafe_staff'

/** Knows staff by their cookie. `/api` routes that do not say `config: { open: true }` are for staff: deny by default. */
export const staff = fastifyPlugin(async (app: FastifyInstance, { door }: { door: StaffDoor }) => {
  // Cookies are parsed where they are looked at: most requests are for everyone.
  await app.register(cookie, { hook: false })
  // Each route is looked at once, when it is made, so that what is open to all does not pay for what is not.
  app.addHook('onRoute', (route) => {
    if (route.config?.open || !route.url.startsWith('/api/')) return
    const before = route.onRequest ?? []
    route.onRequest = [letStaffIn, ...(Array.isArray(before) ? before : [before])]
  })

  async function letStaffIn(request: FastifyRequest, reply: FastifyReply) {
    if (!(await isStaff(door, request))) return sendRefusal(reply, request, { code: 'sign_in_required' })
    if (!fromOwnPages(request)) return sendRefusal(reply, request, { code: 'cross_site' })
  }
})

async function isStaff(door: StaffDoor, request: FastifyRequest): Promise<boolean> {
  const session = request.server.parseCookie(request.headers.cookie ?? '')[STAFF_COOKIE]
  return session !== undefined && (await door.isOpen(session))
}

/** A cookie travels by itself, so a change must also come from a page of ours: browsers say which site asked. */
function fromOwnPages(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin'
}

export function setStaffCookie(reply: FastifyReply, session: string, secure: boolean, maxAgeSeconds: number): void {
  void reply.setCookie(STAFF_COOKIE, session, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: maxAgeSeconds,
  })
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Anyone may call it. Whatever else a route checks (an order's token) it checks itself. */
    open?: boolean
    /** Counted against the caller's address: it writes, or it costs. */
    metered?: boolean
  }
}
