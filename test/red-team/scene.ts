import type { TestContext } from 'node:test'
import pino from 'pino'
import type { BellaReply, DeviceReply } from '../../contract/conversation.ts'
import { DEVICE_HEADER } from '../../contract/device.ts'
import { PATHS } from '../../contract/paths.ts'
import { indexMenu, type MenuIndex } from '../../domain/menu/menu-index.ts'
import type { Menu } from '../../domain/menu/menu.ts'
import { defaultMenu } from '../arbitraries/default-menu.ts'
import { testClock, type TestClock } from '../fixtures/clock.ts'
import { emptyDatabase } from '../fixtures/database.ts'
import { runCafe, type TestCafe } from '../fixtures/run-cafe.ts'
import type { Double } from '../openai-double/double.ts'
import { plant, type Planted } from './plant.ts'
import { ordersBut } from './written.ts'

// Put together here, so that whoever looks for keys in the sources finds none.
export const KEY = ['sk', 'of-the-red-team', '4b1d9c7e'].join('-')
export const CAFE_SECRET = ['the-secret', 'that-signs-all', '7f3a9e5c1b'].join('-')

/** A café under attack: on a real store, with other people's secrets in it, and with all that it logs in `logged`. */
export type Scene = {
  cafe: TestCafe
  index: MenuIndex
  clock: TestClock
  planted: Planted
  logged: string[]
  /** Orders that were in the books before this move. */
  known: Set<string>
  double: Double | undefined
}

type How = { double?: Double; menu?: { file: string; menu: Menu } }

export async function openScene(t: TestContext, { double, menu }: How = {}): Promise<Scene> {
  const clock = testClock()
  const logged: string[] = []
  const logger = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  const env = {
    CAFE_SECRET,
    DEBUG: 'true',
    ...(menu && { CAFE_MENU_FILE: menu.file }),
    ...(double && {
      OPENAI_API_KEY: KEY,
      CAFE_OPENAI_BASE_URL: double.url,
      CAFE_OPENAI_DAILY_CENTS: '1000000',
      CAFE_OPENAI_FIRST_WORDS_MS: '20000',
      CAFE_OPENAI_SILENCE_MS: '20000',
    }),
  }
  const cafe = await runCafe(t, await emptyDatabase(t, 'sqlite'), { clock, env, logger })
  const index = indexMenu(menu?.menu ?? defaultMenu)
  const planted = await plant(cafe)
  const known = new Set((await ordersBut(cafe.store, new Set())).map(({ orderId }) => orderId))
  return { cafe, index, clock, logged, known, double, planted }
}

/** A new device of a customer, as the page asks for one. */
export async function newDevice(cafe: TestCafe): Promise<string> {
  return (await cafe.ask<DeviceReply>('POST', PATHS.devices)).body.device
}

export async function meet(cafe: TestCafe, device?: string): Promise<BellaReply> {
  const headers: Record<string, string> = device === undefined ? {} : { [DEVICE_HEADER]: device }
  return (await cafe.ask<BellaReply>('POST', PATHS.conversations, { body: {}, headers })).body
}
