import { randomBytes } from 'node:crypto'
import { digest } from '../orders/keys.ts'
import {
  advanceConversation,
  deleteIdleConversations,
  insertConversation,
  readConversation,
  readIdleConversations,
} from '../store/queries/conversations.ts'
import type { Store } from '../store/store.ts'
import { IDLE_MS, type Conversation } from './conversation.ts'

/** A conversation as it was read. `key`: what it is kept by; nobody can find it by that, and nothing logs its id. */
export type Kept = { key: string; version: number; conversation: Conversation; touchedAtMs: number }

const SWEPT_MAX = 500

/** 192 random bits: whoever has it, has the conversation. */
export function newConversationId(): string {
  return randomBytes(24).toString('base64url')
}

export function keyOf(conversationId: string): string {
  return digest(`conversation ${conversationId}`)
}

export async function keepNew(store: Store, key: string, conversation: Conversation, nowMs: number): Promise<void> {
  await store.write([insertConversation({ conversationDigest: key, stateJson: JSON.stringify(conversation), nowMs })])
}

/** Undefined: there is none, or nobody has spoken in it for too long. */
export async function readKept(
  store: Store,
  key: string,
  nowMs: number,
  freshness: 'latest' | 'local' = 'latest',
): Promise<Kept | undefined> {
  const [row] = await store.read(
    readConversation({ conversationDigest: key, touchedSinceMs: nowMs - IDLE_MS }),
    freshness,
  )
  if (!row) return undefined
  const conversation = JSON.parse(row.state_json) as Conversation
  return { key, version: row.version, conversation, touchedAtMs: row.touched_at_ms }
}

/** Writes a turn, unless somebody else took the conversation on since it was read. */
export async function keepTurn(store: Store, kept: Kept, conversation: Conversation, nowMs: number): Promise<boolean> {
  const { key, version } = kept
  const stateJson = JSON.stringify(conversation)
  const rows = await store.write(advanceConversation({ conversationDigest: key, version, stateJson, nowMs }))
  return rows.length > 0
}

/** Forgets what nobody has touched for too long, some at a time; any server may. Looks before it writes. Answers how many it saw. */
export async function sweepIdle(store: Store, nowMs: number): Promise<number> {
  const asked = { touchedUntilMs: nowMs - IDLE_MS, limit: SWEPT_MAX }
  const idle = await store.read(readIdleConversations(asked), 'local')
  if (idle.length > 0) await store.write([deleteIdleConversations(asked)])
  return idle.length
}
