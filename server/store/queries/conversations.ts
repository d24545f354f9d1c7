import { sql } from 'kysely'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'

type Kept = { conversationDigest: string; stateJson: string; nowMs: number }

export const insertConversation = statement((value: Kept) =>
  table.insertInto('conversations').values({
    conversation_digest: value.conversationDigest,
    version: 1,
    state_json: value.stateJson,
    touched_at_ms: value.nowMs,
  }),
)

/** One that was touched since then; an older one is over, whether or not it has been deleted. */
export const readConversation = statement((value: { conversationDigest: string; touchedSinceMs: number }) =>
  table
    .selectFrom('conversations')
    .select(['version', 'state_json', 'touched_at_ms'])
    .where('conversation_digest', '=', value.conversationDigest)
    .where('touched_at_ms', '>', value.touchedSinceMs),
)

const update = statement((value: Kept & { version: number; nextVersion: number }) =>
  table
    .updateTable('conversations')
    .set({ version: value.nextVersion, state_json: value.stateJson, touched_at_ms: value.nowMs })
    .where('conversation_digest', '=', value.conversationDigest)
    .where('version', '=', value.version),
)

const readChanged = statement((value: { conversationDigest: string }) =>
  table
    .selectFrom('conversations')
    .select('version')
    .where('conversation_digest', '=', value.conversationDigest)
    .where(sql<boolean>`changes() = 1`),
)

/** Takes a conversation on from the version that was read. No row: somebody else did so first, and nothing happened. */
export function advanceConversation(kept: Kept & { version: number }): readonly Statement[] {
  const { conversationDigest } = kept
  return [update({ ...kept, nextVersion: kept.version + 1 }), readChanged({ conversationDigest })]
}

export const readIdleConversations = statement((value: { touchedUntilMs: number; limit: number }) =>
  table
    .selectFrom('conversations')
    .select('conversation_digest')
    .where('touched_at_ms', '<=', value.touchedUntilMs)
    .orderBy('touched_at_ms')
    .limit(value.limit),
)

/** Deletes so many of the idle at most. One that somebody took up again meanwhile stays. */
export const deleteIdleConversations = statement((value: { touchedUntilMs: number; limit: number }) =>
  table
    .deleteFrom('conversations')
    .where(
      'conversation_digest',
      'in',
      table
        .selectFrom('conversations')
        .select('conversation_digest')
        .where('touched_at_ms', '<=', value.touchedUntilMs)
        .orderBy('touched_at_ms')
        .limit(value.limit),
    ),
)
