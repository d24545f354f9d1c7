import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import pino from 'pino'
import type { Ticket } from '../../contract/queue.ts'
import { PATHS } from '../../contract/paths.ts'
import { readConfig } from '../../server/config/read-config.ts'
import { startCafe } from '../../server/main.ts'
import { place, readyToPlace } from '../guide/order-one.ts'

/** A café in this process with a new database, and a barista signed in to it. It closes with the test. */
export async function openCafe(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'counter-'))
  const config = readConfig({ PORT: '0', DATABASE_URL: join(folder, 'cafe.db') })
  const cafe = await startCafe(config, { logger: pino({ level: 'silent' }), servePages: 'none' })
  t.after(async () => {
    await cafe.stop()
    rmSync(folder, { recursive: true })
  })
  const signedIn = await fetch(cafe.url + PATHS.signIn(await cafe.door.newCode()), { redirect: 'manual' })
  const cookie = signedIn.headers.getSetCookie().join(';').split(';')[0] ?? ''
  let placed = 0
  return {
    asStaff: (path: string, request: RequestInit = {}) =>
      fetch(cafe.url + path, {
        ...request,
        headers: { cookie, 'content-type': 'application/json', ...request.headers },
      }),
    place: async (allergies: string[] = []) =>
      place(cafe.url, await readyToPlace(cafe.url, `counter-${placed++}`, { customer: { name: 'Ada' }, allergies })),
    async move(orderId: string, body: object) {
      const answer = await this.asStaff(PATHS.moves(orderId), { method: 'POST', body: JSON.stringify(body) })
      return (await answer.json()) as Ticket & { code?: string }
    },
  }
}
