import { randomBytes } from 'node:crypto'
import type { Signer } from '../orders/keys.ts'
import type { AnyKind } from './scene.ts'

/** Ids of what was offered, so that what is taken can be counted: each once, and none that was not offered. */
export type OfferedIds = {
  issue(kind: AnyKind): string
  /** Whether this counts. False for one that was made up, is of another kind, is old, or was counted here before. */
  take(id: string, kind: AnyKind): boolean
}

const HOLDS_MS = 60 * 60_000
/** Remembered here as counted; at another server, or after so many others, one may count once more. */
const REMEMBERED_MAX = 10_000

/** `<when>.<chance>.<signature>`; nothing is kept of what is only offered. */
export function offeredIds(signer: Signer, clock: () => number): OfferedIds {
  const counted = new Set<string>()
  return {
    issue(kind) {
      const text = `${clock().toString(36)}.${randomBytes(9).toString('base64url')}`
      return `${text}.${signer.sign(`${kind}.${text}`)}`
    },
    take(id, kind) {
      const end = id.lastIndexOf('.')
      const text = id.slice(0, Math.max(0, end))
      const isOurs = signer.verify(`${kind}.${text}`, id.slice(end + 1))
      if (!isOurs || counted.has(text) || clock() - parseInt(text, 36) > HOLDS_MS) return false
      counted.add(text)
      const [oldest] = counted
      if (counted.size > REMEMBERED_MAX && oldest !== undefined) counted.delete(oldest)
      return true
    },
  }
}
