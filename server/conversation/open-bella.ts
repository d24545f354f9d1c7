import type { Bella } from './answer.ts'
import { sweepIdle } from './kept.ts'
import { offlineSpeaker } from './offline/offline-speaker.ts'
import type { ConversationParts } from './parts.ts'
import type { Speaker } from './speaker.ts'
import { toolRegistry } from './tools/registry.ts'

const SWEEP_EVERY_MS = 60_000

/** Bella, with her tools, and with the speakers that come before the café's own. */
export function openBella(parts: ConversationParts, models: readonly Speaker[] = []): Bella {
  return { ...parts, registry: toolRegistry(parts), speakers: [...models, offlineSpeaker] }
}

/** Forgets idle conversations until it is stopped. Every server may, and most find nothing left to do. */
export function keepSweeping({ shop }: Bella, onFault: (fault: unknown) => void): { stop(): void } {
  const timer = setInterval(() => void sweepIdle(shop.store, shop.clock()).catch(onFault), SWEEP_EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
