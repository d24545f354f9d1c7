import type { Conversation, Ordered, Said } from './conversation.ts'
import { SAID_KEPT_CHARS, SAID_MAX } from './conversation.ts'
import { allergyNotes } from './allergy-notes.ts'
import { buttonsOf } from './buttons.ts'
import { compose } from './compose.ts'
import { placedSentences } from './english/placed.ts'
import { readBackSentences } from './english/read-back.ts'
import { digest } from '../orders/keys.ts'
import { money } from './english/money.ts'
import { OFFLINE_NOW } from './english/notices.ts'
import type { Listener, OpenTurn } from './open-turn.ts'
import type { Figures, Outcome } from './parts.ts'
import type { Turn } from './turn.ts'

/** A turn that was spoken, ready to be written. */
export type Finished = {
  conversation: Conversation
  outcome: Outcome
  speaker: 'offline' | 'openai'
  placed: Ordered | undefined
}

type Spoken = {
  speaker: 'offline' | 'openai'
  steppedDown: boolean
  messageKey: string | undefined
  figures: Figures
  listener: Listener
}

const KEYS_MAX = 10

/**
 * Makes a turn whole: what must be heard is in it, whoever spoke, and nothing that is not so. Statements on allergens and a
 * total that is to be confirmed are the café's own sentences.
 */
export function finish({ turn, sentences, broken }: OpenTurn, spoken: Spoken): Finished {
  const { draft, ledger } = turn
  ledger.statements = [...new Set([...ledger.statements, ...allergyNotes(turn)])]
  const isReplaced = broken() !== undefined || sentences.length === 0
  if (isReplaced) spoken.figures.replaced()
  const whole = withMissing(turn, isReplaced ? compose(turn) : sentences)
  for (const text of whole) if (!sentences.includes(text)) spoken.listener.words({ text, speaker: spoken.speaker })
  const reply = whole.join(' ')
  if (draft.bella.question && draft.awaiting === undefined) draft.awaiting = 'answer'
  draft.newest = {
    speaker: spoken.speaker,
    reply,
    buttons: buttonsOf(turn),
    changes: ledger.changes,
    placed: (ledger.placed ?? ledger.again) !== undefined,
    ...(stepsDown(turn, spoken) && { notice: OFFLINE_NOW }),
  }
  draft.said = saidAfter(turn, reply, spoken.speaker)
  if (spoken.messageKey !== undefined)
    draft.keys = [...draft.keys, { digest: digest(spoken.messageKey), turn: draft.turn }].slice(-KEYS_MAX)
  return { conversation: draft, outcome: outcomeOf(turn), speaker: spoken.speaker, placed: ledger.placed }
}

/** The same with what has to be said in every case: before a question at its end, so that the question stays the last word. */
function withMissing(turn: Turn, sentences: readonly string[]): string[] {
  const { ledger, offer } = turn
  const missing = ledger.statements.filter((statement) => !sentences.some((said) => said.includes(statement)))
  const isTotalSaid =
    ledger.quote === undefined ||
    sentences.some((said) => said.includes(money(offer.index, ledger.quote?.totalCents ?? 0)))
  const isNumberSaid = !ledger.placed || sentences.some((said) => said.includes(String(ledger.placed?.number)))
  const kept = [...(isNumberSaid || !ledger.placed ? [] : placedSentences(turn, ledger.placed)), ...sentences]
  const ends = kept.at(-1)?.endsWith('?') ? kept.splice(-1) : []
  if (isTotalSaid) return [...kept, ...missing, ...ends]
  return [...kept, ...missing, ...readBackSentences(turn)]
}

/** Told once: when a model gave up, and not again while the café's own Bella goes on. */
function stepsDown({ before }: Turn, { speaker, steppedDown }: Spoken): boolean {
  return steppedDown || (speaker === 'offline' && before.newest.speaker === 'openai')
}

function saidAfter({ draft, said }: Turn, reply: string, speaker: Spoken['speaker']): Said[] {
  const both: Said[] = [
    { by: 'customer', text: said.slice(0, SAID_KEPT_CHARS) },
    { by: 'bella', text: reply.slice(0, SAID_KEPT_CHARS), speaker },
  ]
  return [...draft.said, ...both].slice(-SAID_MAX)
}

function outcomeOf({ ledger }: Turn): Outcome {
  if (ledger.placed) return 'placed'
  if (ledger.unsure) return 'unavailable'
  if (ledger.quote) return 'read_back'
  return ledger.personCalled ? 'person' : 'answered'
}
