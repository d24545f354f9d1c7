import type { ReadBack } from './conversation.ts'

/**
 * The key that a read-back's order is placed under: the same on every server and after every crash, another for every
 * total that is read back.
 */
export function orderKey(conversation: string, { turn }: Pick<ReadBack, 'turn'>): string {
  return `bella-${conversation}-${turn}`
}
