import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import fastifyPlugin from 'fastify-plugin'

/** Beyond this the process can no longer answer in time, and says so instead of piling up work. */
const LOOP_DELAY_MAX_MS = 2_000

/** Metered routes are counted by address, generously: a whole café's phones may stand behind one. */
export const limits = fastifyPlugin(async (app: FastifyInstance, { ratePerMinute }: { ratePerMinute: number }) => {
  await app.register(underPressure, { maxEventLoopDelay: LOOP_DELAY_MAX_MS, retryAfter: 2 })
  if (ratePerMinute === 0) return
  await app.register(rateLimit, { global: false, max: ratePerMinute, timeWindow: 60_000 })
  const meter = app.rateLimit()
  app.addHook('onRoute', (route) => {
    if (!route.config?.metered) return
    const before = route.onRequest ?? []
    route.onRequest = [...(Array.isArray(before) ? before : [before]), meter]
  })
})
