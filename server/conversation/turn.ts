import type { Lexicon } from '../../bella/lexicon/compile-lexicon.ts'
import type { Understood } from '../../bella/understand.ts'
import type { Offer } from '../menu/catalogue.ts'
import type { Conversation } from './conversation.ts'
import type { Ledger } from './ledger.ts'
import type { ToolAnswer, ToolName } from './tools/tool.ts'

/** One thing that a customer said, and what comes of it. Nothing of it counts before the turn is over and written. */
export type Turn = {
  said: string
  /** What the café's own understanding makes of it, from the cart as it was before. */
  heard: Understood
  offer: Offer
  lexicon: Lexicon
  /** The conversation before this turn, but for what the customer's page brought along. */
  before: Readonly<Conversation>
  /** The conversation in the middle of the turn: tools change it. */
  draft: Conversation
  /** What the tools did and found out in this turn: what may be said. */
  ledger: Ledger
  visit: Visit
  /** Runs a tool; its input is checked first, and an input of another form is a refusal. */
  use(name: ToolName, input: unknown): Promise<ToolAnswer>
  /** Says one whole sentence. One that the ledger does not bear out is not heard by the customer. */
  say(sentence: string): void
}

/** Where a message comes from. For tools alone: speakers neither see nor send it. */
export type Visit = {
  /** The conversation's key in the store. */
  conversation: string
  /** The turn that the customer had before their eyes. */
  seenTurn?: number
  /** The digest of the device, where it is known. */
  device?: string
}
