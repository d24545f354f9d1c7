import { randomBytes } from 'node:crypto'
import { digest } from '../orders/keys.ts'
import { insertSignInLink, readStaffSession, redeemSignInLink } from '../store/queries/sign-in.ts'
import type { Store } from '../store/store.ts'

export const LINK_HOLDS_MS = 24 * 3_600_000
export const SESSION_HOLDS_MS = 30 * 24 * 3_600_000
/** How long a session is believed without asking the store again. */
const BELIEVED_MS = 10_000

/** One-time links open a barista's session. Links, codes and sessions are known only by their digests. */
export type StaffDoor = {
  /** A new code for `/sign-in/…`, good once and for a day. */
  newCode(): Promise<string>
  /** A new session for an unused code; undefined for any other. */
  redeem(code: string): Promise<string | undefined>
  isOpen(session: string): Promise<boolean>
}

export function staffDoor(store: Store, clock: () => number): StaffDoor {
  const believed = new Map<string, number>()
  return {
    async newCode() {
      const code = randomBytes(18).toString('base64url')
      await store.write([insertSignInLink({ codeDigest: digest(code), expiresAtMs: clock() + LINK_HOLDS_MS })])
      return code
    },
    async redeem(code) {
      const nowMs = clock()
      const session = randomBytes(24).toString('base64url')
      const opened = await store.write(
        redeemSignInLink({
          codeDigest: digest(code),
          sessionDigest: digest(session),
          nowMs,
          sessionExpiresAtMs: nowMs + SESSION_HOLDS_MS,
        }),
      )
      return opened.length === 1 ? session : undefined
    },
    async isOpen(session) {
      const nowMs = clock()
      const sessionDigest = digest(session)
      if ((believed.get(sessionDigest) ?? 0) > nowMs) return true
      const asked = readStaffSession({ sessionDigest, nowMs })
      // A session opened a moment ago at another server may not be in the nearest copy yet.
      const [found] = await store.read(asked, 'local')
      const [sure] = found ? [found] : await store.read(asked, 'latest')
      if (!sure) return false
      if (believed.size > 1_000) believed.clear()
      believed.set(sessionDigest, nowMs + BELIEVED_MS)
      return true
    },
  }
}
