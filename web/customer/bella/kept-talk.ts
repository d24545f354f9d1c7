import { stored } from '../../ui/stored.ts'
import type { Shared } from './page-order.ts'

/** Something said to Bella that she has not answered yet, as far as this device knows. */
export type Pending = {
  key: string
  text: string
  /** The turn that the customer saw when saying it. */
  seenTurn: number
  /** A total was read back before it: it may be the "yes" that places the order. */
  mayPlace: boolean
  /** The exact body of the request, once it was sent: sent again word for word. */
  body?: string
  /** An answer to it was lost, so it may have been carried out. */
  wasLost?: boolean
  /** What Bella and the page both held when it was sent, with what she has done to it since. */
  shared?: Shared
}

export type KeptTalk = {
  /** `''`: none was begun. Whoever has it, has the conversation. */
  conversationId: string
  /** The newest turn that was shown, in whichever window. */
  turn: number
  pending?: Pending | undefined
}

export const NO_TALK: KeptTalk = { conversationId: '', turn: 0 }

/** Kept from before a message is sent until it is answered. */
export const keptTalk = stored<KeptTalk>('cafe.bella', NO_TALK, isKeptTalk)

export function keepTalk(change: Partial<KeptTalk>): void {
  keptTalk.set({ ...keptTalk.get(), ...change })
}

/** Whether an order may be on its way by words: until that is known, it should not be placed by a tap as well. */
export function mayBePlacing({ pending }: KeptTalk): boolean {
  return pending?.mayPlace === true && pending.body !== undefined
}

function isKeptTalk(kept: unknown): boolean {
  if (typeof kept !== 'object' || kept === null) return false
  const { conversationId, turn, pending } = kept as Record<string, unknown>
  if (typeof conversationId !== 'string' || typeof turn !== 'number') return false
  return pending === undefined || (typeof pending === 'object' && pending !== null && 'key' in pending)
}
