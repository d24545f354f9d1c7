import type { FastifyBaseLogger } from 'fastify'
import type { Config } from './config/config.ts'
import { whichBella } from './config/which-bella.ts'
import type { OpenSpeaker } from './conversation/openai/open-speaker.ts'
import type { ConversationParts } from './conversation/parts.ts'
import { toolRegistry } from './conversation/tools/registry.ts'
import type { Metrics } from './telemetry/metrics.ts'
import { modelMetrics } from './telemetry/model-metrics.ts'

export type Model = OpenSpeaker & { orderCost(microcents: number): void }

/** The model that speaks for Bella, where there is one. Without one, nothing of it is loaded. Says in the log who speaks. */
export async function openModel(
  config: Config,
  parts: ConversationParts,
  registry: Metrics['registry'],
  logger: FastifyBaseLogger,
): Promise<Model | undefined> {
  const { speaker, why } = whichBella(config)
  if (speaker === 'offline') {
    logger.info({ bella: speaker, why }, 'Bella speaks by herself')
    return undefined
  }
  const { openSpeaker } = await import('./conversation/openai/open-speaker.ts')
  let metrics: ReturnType<typeof modelMetrics> | undefined
  const model = await openSpeaker({
    config,
    store: parts.shop.store,
    clock: parts.shop.clock,
    timeZone: () => parts.shop.catalogue.offer().index.menu.cafe.timeZone,
    registry: toolRegistry(parts),
    figures: ({ promptVersion, fuse, spend }) =>
      (metrics = modelMetrics(registry, {
        promptVersion,
        breakerIsOpen: () => fuse.state() !== 'closed',
        moneyIsLeft: () => spend.left(),
      })),
    tell: (hint) => logger.warn(hint),
    onFault: (fault) => logger.warn({ err: fault }, 'What the model costs could not be written down'),
  })
  logger.info({ bella: speaker, why, prompt: model.promptVersion }, 'A model speaks for Bella')
  return { ...model, orderCost: (microcents) => metrics?.orderCost(microcents) }
}
