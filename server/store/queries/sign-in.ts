import { sql } from 'kysely'
import { statement, table } from '../statement.ts'
import type { Statement } from '../store.ts'

export const insertSignInLink = statement((value: { codeDigest: string; expiresAtMs: number }) =>
  table.insertInto('sign_in_links').values({ code_digest: value.codeDigest, expires_at_ms: value.expiresAtMs }),
)

export const readStaffSession = statement((value: { sessionDigest: string; nowMs: number }) =>
  table
    .selectFrom('staff_sessions')
    .select('expires_at_ms')
    .where('session_digest', '=', value.sessionDigest)
    .where('expires_at_ms', '>', value.nowMs),
)

const useLink = statement((value: { codeDigest: string; nowMs: number }) =>
  table
    .updateTable('sign_in_links')
    .set({ used_at_ms: value.nowMs })
    .where('code_digest', '=', value.codeDigest)
    .where('used_at_ms', 'is', null)
    .where('expires_at_ms', '>', value.nowMs),
)

const openSession = statement((value: { sessionDigest: string; expiresAtMs: number }) =>
  table
    .insertInto('staff_sessions')
    .columns(['session_digest', 'expires_at_ms'])
    .expression(
      table
        .selectNoFrom([
          sql<string>`${value.sessionDigest}`.as('session_digest'),
          sql<number>`${value.expiresAtMs}`.as('expires_at_ms'),
        ])
        .where(sql<boolean>`changes() = 1`),
    ),
)

const dropOldSessions = statement((value: { nowMs: number }) =>
  table.deleteFrom('staff_sessions').where('expires_at_ms', '<=', value.nowMs),
)

/** Opens a session for whoever brings an unused code; its row says that it did. */
export function redeemSignInLink(redeemed: {
  codeDigest: string
  sessionDigest: string
  nowMs: number
  sessionExpiresAtMs: number
}): readonly Statement[] {
  const { codeDigest, sessionDigest, nowMs, sessionExpiresAtMs } = redeemed
  return [
    useLink({ codeDigest, nowMs }),
    openSession({ sessionDigest, expiresAtMs: sessionExpiresAtMs }),
    dropOldSessions({ nowMs }),
    readStaffSession({ sessionDigest, nowMs }),
  ]
}
