import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import pino, { type Logger } from 'pino'
import type { MenuEvent } from '../contract/events.ts'
import { buildApp } from './build-app.ts'
import { cafeUrl } from './config/cafe-url.ts'
import type { Config } from './config/config.ts'
import { keepSweeping, openBella } from './conversation/open-bella.ts'
import type { ConversationParts } from './conversation/parts.ts'
import { pastOf } from './devices/past.ts'
import { liveStreams } from './events/live-stream.ts'
import { openLiveQueue } from './events/live-queue.ts'
import { notices } from './events/notices.ts'
import { orderFeed } from './events/order-feed.ts'
import { queueFeed } from './events/queue-feed.ts'
import { followEvents } from './events/tail.ts'
import { openCatalogue } from './menu/catalogue.ts'
import { fillMenu } from './menu/fill-menu.ts'
import { keepMenuFresh } from './menu/keep-menu-fresh.ts'
import { openModel } from './open-model.ts'
import { signer } from './orders/keys.ts'
import { newOrderId } from './orders/order-id.ts'
import { viewBoard } from './orders/queue-view.ts'
import type { Shop } from './orders/shop.ts'
import { staffDoor, type StaffDoor } from './staff/staff-door.ts'
import { migrate } from './store/migrate.ts'
import { openStore } from './store/open-store.ts'
import { nameCafe, readCafe } from './store/queries/cafe.ts'
import type { Store } from './store/store.ts'
import { openSuggestions } from './suggestions/suggestions.ts'
import { cafeMetrics } from './telemetry/metrics.ts'
import { runningVersion } from './telemetry/version.ts'

const LET_GO_EVERY_MS = 50

export type StartOptions = {
  clock?: () => number
  logger?: Logger
  servePages?: 'built' | 'dev' | 'none'
}

export type RunningCafe = {
  /** `http://localhost:3001`, or CAFE_PUBLIC_URL where that is set. */
  url: string
  door: StaffDoor
  cafeName: string
  /** Stops accepting, finishes what is under way, closes the store. Safe to call twice. */
  stop(): Promise<void>
}

/** Starts the café: the only place where its parts are built and joined. Throws a `Fault` that says what to do. */
export async function startCafe(config: Config, options: StartOptions = {}): Promise<RunningCafe> {
  const { clock = Date.now, servePages = 'built' } = options
  const logger = options.logger ?? pino({ level: config.debug ? 'debug' : 'info' })
  const store = await openStore(config.database)
  try {
    return await startOn(store, config, { clock, logger, servePages })
  } catch (fault) {
    await store.close()
    throw fault
  }
}

async function startOn(store: Store, config: Config, options: Required<StartOptions>): Promise<RunningCafe> {
  const { clock, logger } = options
  const onFault = (fault: unknown) => logger.warn({ err: fault }, 'A background look-up failed; it goes on')
  await migrate(store, clock())
  await fillMenu(store, config.menuFile, clock())
  const cafe = await readIdentity(store, clock())
  const secret = config.secret?.reveal() ?? cafe.secret

  const catalogue = await openCatalogue(store)
  const { queue, seq } = await openLiveQueue(store)
  const tail = followEvents(store, { fromSeq: seq, clock, onFault })
  tail.listen((events) => queue.apply(events))
  const shop: Shop = {
    cafeId: cafe.cafe_id,
    store,
    catalogue,
    queue,
    tail,
    quoteSigner: signer(secret, 'quote'),
    tokenSigner: signer(secret, 'order-token'),
    deviceSigner: signer(secret, 'device'),
    clock,
    newId: newOrderId,
  }

  const streams = liveStreams()
  const boardNotices = notices('board', () => viewBoard(shop))
  tail.listen(() => boardNotices.tell())
  const menuNotices = notices('menu', (): MenuEvent => ({
    revision: catalogue.offer().revision,
    etag: catalogue.body().etag,
  }))
  keepMenuFresh(tail, catalogue, () => menuNotices.tell(), onFault)
  const metrics = cafeMetrics({
    queued: () => queue.size(),
    streams: () => streams.count(),
    eventsAgeSeconds: () => (clock() - tail.asOfMs()) / 1_000,
  })
  const suggestions = openSuggestions({
    shop,
    signer: signer(secret, 'suggestion'),
    figures: {
      offered: (kind) => metrics.suggestionsOffered.inc({ kind }),
      taken: (kind) => metrics.suggestionsTaken.inc({ kind }),
    },
    onFault,
  })
  const bellaParts: ConversationParts = {
    shop,
    pastOf: (device) => pastOf(shop, device),
    suggest: async (asked) => (await suggestions.suggest(asked)).suggestions,
    figures: {
      turn: (speaker, outcome) => metrics.turns.inc({ speaker, outcome }),
      stepDown: (why) => metrics.stepsDown.inc({ why }),
      replaced: () => metrics.repliesReplaced.inc(),
      placed(modelMicrocents) {
        metrics.conversationOrders.inc()
        if (modelMicrocents !== undefined) model?.orderCost(modelMicrocents)
      },
    },
  }
  const model = await openModel(config, bellaParts, metrics.registry, logger)
  const bella = openBella(bellaParts, model ? [model.speaker] : [])
  const sweeping = keepSweeping(bella, onFault)
  const door = staffDoor(store, clock)
  const app = await buildApp({
    config,
    logger,
    shop,
    bella,
    door,
    streams,
    queueFeed: queueFeed(store, tail, onFault),
    orderFeed: orderFeed(shop, onFault),
    boardNotices,
    menuNotices,
    suggestions,
    metrics,
    about: { ...runningVersion(), node: config.node, region: config.region },
    servePages: options.servePages,
  })
  app.addHook('preClose', (done) => {
    model?.giveUp()
    streams.endAll()
    // A connection that was busy when the doors closed is let go as soon as it is not.
    const letGo = setInterval(() => app.server.closeIdleConnections(), LET_GO_EVERY_MS)
    app.server.once('close', () => clearInterval(letGo))
    done()
  })

  let stopping: Promise<void> | undefined
  const stop = async () => {
    await app.close()
    sweeping.stop()
    await tail.close()
    await model?.settled()
    await store.close()
  }
  try {
    await app.listen({ port: config.port, host: config.host })
  } catch (fault) {
    sweeping.stop()
    await tail.close()
    throw fault
  }
  const { port } = app.server.address() as AddressInfo
  return {
    url: cafeUrl({ ...config, port }),
    door,
    cafeName: catalogue.offer().index.menu.cafe.name,
    stop: () => (stopping ??= stop()),
  }
}

/** Made once in a database's life; every server of the café reads the same. */
async function readIdentity(store: Store, nowMs: number): Promise<{ cafe_id: string; secret: string }> {
  const [known] = await store.read(readCafe({}), 'latest')
  if (known) return known
  await store.write([
    nameCafe({ cafeId: randomBytes(9).toString('base64url'), secret: randomBytes(32).toString('base64url'), nowMs }),
  ])
  const [named] = await store.read(readCafe({}), 'latest')
  if (!named) throw new Error('The café has no identity')
  return named
}
