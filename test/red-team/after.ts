import type { BellaReply } from '../../contract/conversation.ts'
import type { Said } from './attack.ts'
import type { Heard } from './send.ts'
import type { Scene } from './scene.ts'
import type { Written } from './written.ts'

/** A conversation that is being attacked, as far as its attacker knows it. */
export type Watch = {
  scene: Scene
  conversationId: string
  /** The newest turn that was answered. */
  seen: BellaReply
  /** All that was said in it, by the attacker. */
  said: string[]
  /** The orders that came of it, and the numbers that they were given. */
  orders: Written[]
  carries: readonly string[]
}

/** What is there to be checked after one move. */
export type After = Watch & {
  /** What was said in this move, and what was heard of it, in the same order. */
  move: readonly Said[]
  heard: readonly Heard[]
  /** The turn that was seen before this move. */
  before: BellaReply
  /** Orders that were not in the books before. */
  written: readonly Written[]
  places: 'must' | 'may' | undefined
  /** What was logged, and what a model was asked, during this move. */
  logged: readonly string[]
  asked: readonly string[]
}

/** What is wrong after a move, each in a few words; empty where all is well. */
export type Invariant = (after: After) => string[]

/** All words that a customer is shown in this move: replies, notices, buttons, and sentences that came early. */
export function shown({ heard }: Pick<After, 'heard'>): string[] {
  return heard.flatMap(({ reply, parts }) => [
    ...(reply ? [reply.reply, reply.notice ?? '', ...reply.buttons.flatMap(({ label, say }) => [label, say])] : []),
    ...parts.filter(({ event }) => event === 'words').map(({ data }) => (JSON.parse(data) as { text: string }).text),
  ])
}
