import type { Understood } from '../../bella/understand.ts'
import type { ConversationEvents } from '../../contract/conversation.ts'
import type { Offer } from '../menu/catalogue.ts'
import { falseClaims } from './check/false-claims.ts'
import { SAID_KEPT_CHARS, type Conversation } from './conversation.ts'
import { lexiconOf } from './hear.ts'
import { openLedger } from './ledger.ts'
import { listen } from './listen.ts'
import { useTool, type Registry } from './tools/registry.ts'
import type { Turn, Visit } from './turn.ts'

/** Hears the parts of an answer as they come. The whole reply counts; parts may be taken back by it. */
export type Listener = {
  cart(part: ConversationEvents['cart']): void
  words(part: ConversationEvents['words']): void
}

/** A turn while it is spoken. `broken`: a sentence was not true, so none is heard. */
export type OpenTurn = { turn: Turn; sentences: string[]; broken: () => string | undefined }

type Opening = {
  before: Conversation
  heard: Understood
  said: string
  offer: Offer
  visit: Visit
  registry: Registry
  speaker: 'offline' | 'openai'
  listener: Listener
}

/** Begins a turn on a draft of its own: nothing of it reaches the conversation that it was opened on. */
export function openTurn({ before, heard, said, offer, visit, registry, speaker, listener }: Opening): OpenTurn {
  const sentences: string[] = []
  let broken: string | undefined
  const draft: Conversation = { ...before, turn: before.turn + 1, customer: { ...before.customer } }
  delete draft.awaiting
  const turn: Turn = {
    said: said.slice(0, SAID_KEPT_CHARS),
    heard,
    offer,
    lexicon: lexiconOf(offer.index),
    before,
    draft,
    ledger: openLedger(before),
    visit,
    async use(name, input) {
      const changes = turn.ledger.changes.length
      const answer = await useTool(registry, turn, name, input)
      if (turn.ledger.changes.length > changes) listener.cart(cartPart(turn))
      return answer
    },
    say(sentence) {
      const text = sentence.trim()
      if (text === '' || broken !== undefined) return
      broken = falseClaims(text, turn)[0]
      if (broken !== undefined) return
      sentences.push(text)
      listener.words({ text, speaker })
    },
  }
  listen(turn)
  return { turn, sentences, broken: () => broken }
}

function cartPart({ draft, ledger }: Turn): ConversationEvents['cart'] {
  const { lines, fulfilment } = draft.bella
  return { cart: { lines: lines as ConversationEvents['cart']['cart']['lines'], fulfilment }, changes: ledger.changes }
}
