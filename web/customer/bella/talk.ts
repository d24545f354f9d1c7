import { useSyncExternalStore } from 'react'
import type { BellaReply, ConversationReply } from '../../../contract/conversation.ts'
import { customerSays, pageSays, readFrom, SILENCE, type Talk } from './talk-state.ts'
import { keptTalk } from './kept-talk.ts'

/** What is seen of the conversation, and of the work on it. One for the whole page, since there is one cart. */
export type Seen = {
  talk: Talk
  /** `opening`: the greeting or what was said before is on its way. */
  doing: 'nothing' | 'opening' | 'answering'
  /** Attempts without an answer so far. */
  failures: number
}

const listeners = new Set<() => void>()
let seen: Seen = { talk: SILENCE, doing: 'nothing', failures: 0 }

export function useTalk(): Seen {
  return useSyncExternalStore(listen, lookAtTalk)
}

export function lookAtTalk(): Seen {
  return seen
}

export function changeSeen(change: Partial<Seen>): void {
  seen = { ...seen, ...change }
  for (const listener of listeners) listener()
}

export function note(text: string): void {
  changeSeen({ talk: pageSays(seen.talk, text) })
}

/** Shows the conversation as the café has it, and below it what it has not heard yet. */
export function showWhole(reply: BellaReply | ConversationReply): void {
  const { pending } = keptTalk.get()
  const talk = readFrom(reply)
  const isHeard = !pending || reply.turn > pending.seenTurn
  changeSeen({ talk: isHeard ? talk : customerSays(talk, pending.text) })
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
